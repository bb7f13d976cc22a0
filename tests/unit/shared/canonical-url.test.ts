import { expect, test } from 'vitest';
import { canonicalUrl, sameUrls } from '../../../utils/shared/canonical-url.ts';

test.each([
  ['https://a.example/story#comments', 'https://a.example/story'],
  ['https://A.example/story?utm_source=x&id=4&fbclid=y', 'https://a.example/story?id=4'],
  ['https://a.example/story?id=4', 'https://a.example/story?id=4'],
  ['file:///tmp/page.html#x', 'file:///tmp/page.html#x'],
  ['', ''],
  ['not an address', 'not an address'],
])('%s → %s', (address, canonical) => {
  expect(canonicalUrl(address)).toBe(canonical);
});

test('a page is the same with and without its last slash, by http and https', () => {
  expect(sameUrls('http://a.example/story/?id=4#x').sort()).toEqual([
    'http://a.example/story/?id=4',
    'http://a.example/story?id=4',
    'https://a.example/story/?id=4',
    'https://a.example/story?id=4',
  ]);
  expect(sameUrls('https://a.example/').sort()).toEqual(['http://a.example/', 'https://a.example/']);
  expect(sameUrls('')).toEqual(['']);
});
