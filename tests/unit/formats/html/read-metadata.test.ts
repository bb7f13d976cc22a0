import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../utils/formats/html/read-article.ts';

const read = (head: string, body = '', address = 'https://www.paper.example/world/story') =>
  readArticle(
    parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`)
      .document as unknown as Document,
    address,
  ).metadata;

describe('a page’s title', () => {
  it.each([
    [
      '<title>Bridge closes on Monday | World | The Paper</title>',
      '<h1>Bridge closes on Monday</h1>',
      'Bridge closes on Monday',
    ],
    [
      '<meta property="og:title" content="Bridge shut, says mayor">',
      '<h1>Mayor says old bridge is shut</h1>',
      'Mayor says old bridge is shut',
    ],
    [
      '<meta property="og:title" content="Bridge closes on Monday">',
      '<h1>Bridge closes on Monday Add to …</h1>',
      'Bridge closes on Monday',
    ],
    [
      '<meta property="og:title" content="Opinion | Bridge closes on Monday">',
      '<h1>Bridge closes on Monday</h1>',
      'Bridge closes on Monday',
    ],
    [
      '<title>Open thread - The Paper Blog</title>',
      '<h1>The Paper Blog</h1><h1>Open thread</h1>',
      'Open thread - The Paper Blog',
    ],
    [
      '<meta property="og:title" content="Bridge closes">',
      '<h1>Most popular this week</h1>',
      'Bridge closes',
    ],
    ['', '<h1>Only a heading here</h1>', 'Only a heading here'],
  ])('of %s and %s is %s', (head, body, title) => {
    expect(read(head, body).title).toBe(title);
  });
});

describe('a page’s date', () => {
  const ld = (date: string, type = '@type'): string =>
    `<script type="application/ld+json">{"${type}":"NewsArticle","datePublished":"${date}"}</script>`;
  it.each([
    ['<meta property="article:published" content="2025-03-04T10:00:00.000Z">', '2025-03-04T10:00:00Z'],
    [
      `<meta property="article:published_time" content="2025-03-04T10:00:00">${ld('2025-03-04T10:00:00Z')}`,
      '2025-03-04T10:00:00Z',
    ],
    [ld('0001-01-01T00:00:00Z'), null],
    [ld('Tue, 04 Mar 2025 10:00:00 -0400', 'type'), '2025-03-04'],
  ])('from %s is %s', (head, date) => {
    expect(read(head).published).toBe(date);
  });

  it('is the address’s where the page says nothing, before a date somewhere on the page', () => {
    const body = '<time datetime="2020-01-01">an older story</time>';
    expect(read('', body, 'https://paper.example/world/2025/3/4/story').published).toBe('2025-03-04');
    expect(read('', body, 'https://paper.example/2025-03-04-story').published).toBe('2025-03-04');
    expect(read('', body, 'https://paper.example/2025/99/4/story').published).toBe('2020-01-01');
    expect(read('', '<p class="author">By A. Writer - 29 December 2014</p>').published).toBe('2014-12-29');
  });
});

it('reads a canonical address without a protocol of its own', () => {
  expect(read('<link rel="canonical" href="//www.paper.example/story">', '', '').outlet).toBe(
    'paper.example',
  );
});
