import { expect, it } from 'vitest';
import { outletOfUrl } from '../../../../utils/formats/html/outlet-of-url.ts';

it.each([
  ['https://www.bbc.co.uk/news/1', 'bbc.co.uk'],
  ['https://edition.cnn.com/a', 'cnn.com'],
  ['http://the-daily.localhost:8080/x', 'the-daily.localhost'],
  ['http://127.0.0.1:3000/', '127.0.0.1'],
  ['http://intranet/', 'intranet'],
  ['javascript:alert(1)', ''],
  ['file:///tmp/a.html', ''],
  ['', ''],
])('%s belongs to "%s"', (url, outlet) => {
  expect(outletOfUrl(url)).toBe(outlet);
});
