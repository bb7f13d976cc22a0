import { expect, test } from 'vitest';
import { originsToAsk } from '../../../../utils/app/feeds/origins-of.ts';
import { typedAddresses } from '../../../../utils/app/feeds/typed-addresses.ts';

test.each([
  ['https://daily.example/feed', ['https://daily.example/feed']],
  [' daily.example ', ['https://daily.example/', 'http://daily.example/']],
  ['daily.example:8080/rss', ['https://daily.example:8080/rss', 'http://daily.example:8080/rss']],
  ['feed:https://daily.example/rss', ['https://daily.example/rss']],
  ['feed://daily.example/rss', ['https://daily.example/rss', 'http://daily.example/rss']],
  ['javascript:alert(1)', []],
  ['file:///etc/passwd', []],
  ['news about ferries', []],
  ['daily', []],
  ['https://', []],
])('%s', (text, addresses) => expect(typedAddresses(text)).toEqual(addresses));

test('the browser is asked for whole sites, by http and https, each once', () => {
  expect(
    originsToAsk(['https://www.daily.example/a', 'http://feeds.daily.example/b', 'https://192.0.2.1/c']),
  ).toEqual([
    'http://*.daily.example/*',
    'https://*.daily.example/*',
    'http://192.0.2.1/*',
    'https://192.0.2.1/*',
  ]);
  expect(originsToAsk(['http://daily.localhost:8080/'])).toEqual(['http://*.daily.localhost/*']);
});
