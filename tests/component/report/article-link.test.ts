import { expect, test } from 'vitest';
import { articleLink } from '../../../components/report/article-link.ts';

const url = 'https://daily.example/a';

test('signs that mean something in a text directive are escaped', () => {
  expect(articleLink({ url, text: 'Well-known, “so & so”', verbatim: true })).toBe(
    `${url}#:~:text=Well%2Dknown%2C%20%E2%80%9Cso%20%26%20so%E2%80%9D`,
  );
});

test('a long sentence is named by its first and last words', () => {
  const text = 'one two three four five six seven eight nine ten eleven twelve thirteen';
  expect(articleLink({ url, text, verbatim: true })).toBe(
    `${url}#:~:text=one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen`,
  );
});

test('an address with a fragment keeps it', () => {
  expect(articleLink({ url: `${url}#top`, text: 'One.', verbatim: true })).toBe(`${url}#top:~:text=One.`);
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', ''])(
  '%s is no link',
  (address) => {
    expect(articleLink({ url: address, text: 'One.', verbatim: true })).toBeNull();
  },
);
