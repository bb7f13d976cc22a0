import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../utils/engine/model.ts';
import { parseArticleFile } from '../../../../utils/formats/article-file/parse-article-file.ts';
import { parseArticleJson } from '../../../../utils/formats/article-file/parse-article-json.ts';
import { describeWithShared, sharedPath } from '../../../support/shared-data.ts';

const parseHtml = (html: string): Document => parseHTML(html).document as unknown as Document;

function articleIn(name: string, content: string): Article {
  const parsed = parseArticleFile(name, content, parseHtml);
  if (!parsed.ok || parsed.value.kind !== 'article') throw new Error(JSON.stringify(parsed));
  return parsed.value.article.article;
}

/** The sentences of text of each paragraph, put together again. */
function paragraphsOf(article: Article): string[] {
  const paragraphs = new Map<number, string[]>();
  for (const { kind, block, text } of article.sentences) {
    if (kind === 'text') paragraphs.set(block, [...(paragraphs.get(block) ?? []), text]);
  }
  return [...paragraphs.values()].map((sentences) => sentences.join(' '));
}

const textsOf = (article: Article): string[] => article.sentences.map(({ text }) => text);

function faultsOf(value: unknown): string[] {
  const parsed = parseArticleJson(value, 'key');
  return parsed.ok ? [] : parsed.error.map(({ field, message }) => `${field}: ${message}`);
}

describe('Article JSON', () => {
  it('keeps given sentences as they are', () => {
    const sentences = ['One. Two.', '', 'Reuters'];
    const article = articleIn('a.json', JSON.stringify({ sentences, outlet: 'ledger.example' }));
    expect(textsOf(article)).toEqual(sentences);
    expect(article.sentences.every(({ kind }) => kind === 'text')).toBe(true);
    expect(article.credits.agency).toBe('Reuters');
  });

  it('splits a text, and takes the outlet from the address', () => {
    const article = articleIn(
      'a.json',
      JSON.stringify({
        url: 'https://www.ledger.example/x',
        title: 'Bridge',
        published: '2025-02-28',
        text: 'Bridge\n\nIt closed. It fell.',
      }),
    );
    expect(textsOf(article)).toEqual(['It closed.', 'It fell.']);
    expect(article).toMatchObject({ outlet: 'ledger.example', title: 'Bridge', published: '2025-02-28' });
  });

  it('gives an article with neither outlet nor address an outlet of its own', () => {
    expect(articleIn('one.json', '{"text": "It fell."}').outlet).toBe('one.json');
  });

  it('takes null for absent', () => {
    expect(faultsOf({ text: 'It fell.', url: null, outlet: null, published: null, sentences: null })).toEqual(
      [],
    );
  });

  it.each([
    ['a list', [], ': must be an article: an object with text or sentences'],
    ['neither text nor sentences', { title: 'x' }, ': has neither text nor sentences: give one'],
    ['both', { text: 'x', sentences: [] }, ': has both text and sentences: give one'],
    ['a number as text', { text: 3 }, 'text: must be a string'],
    ['a sentence that is none', { sentences: ['a', 2] }, 'sentences.1: must be a string'],
    [
      'a date in words',
      { text: 'x', published: '28 February' },
      'published: must be an ISO 8601 date, such as 2025-02-28',
    ],
    [
      'a date that is none',
      { text: 'x', published: '2025-02-30' },
      'published: must be an ISO 8601 date, such as 2025-02-28',
    ],
    [
      'half an address',
      { text: 'x', url: 'ledger' },
      'url: must be a whole web address, such as https://example.org/story',
    ],
  ])('refuses %s', (_, value, fault) => {
    expect(faultsOf(value)).toContain(fault);
  });
});

describe('plain text', () => {
  it('takes a first line before a blank line as the title, and drops it where it is said again', () => {
    const article = articleIn(
      'a.txt',
      'Bridge falls\n\nBridge falls\n\nIt fell at noon. No one\nwas hurt.\n',
    );
    expect(article.title).toBe('Bridge falls');
    expect(textsOf(article)).toEqual(['It fell at noon.', 'No one was hurt.']);
  });

  it('reads the address out of its line', () => {
    const article = articleIn(
      'a.txt',
      'It fell.\n\nIt broke.\n\nOriginal URL: https://news.ledger.example/a/b',
    );
    expect(article).toMatchObject({
      url: 'https://news.ledger.example/a/b',
      outlet: 'ledger.example',
      title: 'It fell.',
    });
    expect(textsOf(article)).toEqual(['It broke.']);
  });

  it('joins wrapped lines, but not where the next one starts a sentence', () => {
    const article = articleIn(
      'a.txt',
      [
        'The bridge over the Orle fell into the river at noon on Monday, said the U.S.',
        'Secretary of Transport, who had warned of it in a letter to the mayor of the town.',
        'A Long Warning',
        'Engineers had found cracks in the main girders of the bridge two years before that.',
        'Nobody was on it when it fell, because it had been closed to all traffic on Sunday.',
      ].join('\r\n'),
    );
    expect(article.sentences.map(({ kind, block }) => `${kind} ${block}`)).toEqual([
      'text 0',
      'heading 1',
      'text 2',
      'text 3',
    ]);
    expect(article.sentences[0]?.text).toContain('the U.S. Secretary of Transport');
  });

  it('tells headings, captions and credit lines from text', () => {
    const article = articleIn(
      'a.txt',
      'Title\n\nThe bridge at noon. Picture: J. R. Doe/Ledger Photos\nThe bridge at noon. Picture: J. R. Doe/Ledger Photos\n\nIt fell.\n\nWhat Happens Now in the U.S.\n\nWill It Be Built Again?\n\nDow Jones Newswires',
    );
    expect(article.sentences.map(({ kind }) => kind)).toEqual([
      'caption',
      'caption',
      'text',
      'heading',
      'heading',
      'heading',
    ]);
    expect(article.credits.agency).toBe('Dow Jones Newswires');
  });

  it("reads wrapped prose as prose, capitals at a line's start or not", () => {
    const wrapped =
      'The city told the regional council on Friday that it wants the Minister of\nTransport to visit the ruins before the end of March and to bring a cheque.';
    expect(textsOf(articleIn('a.txt', wrapped))).toEqual([wrapped.replace('\n', ' ')]);
  });
});

describe('other files', () => {
  it('reads HTML as a page', () => {
    const sentence = 'The old iron bridge over the Orle fell into the river at noon on Monday.';
    const article = articleIn(
      'a.html',
      `<html><body><article><p>${sentence}</p><p>Nobody was on it, the police said on Monday evening at the site.</p></article></body></html>`,
    );
    expect(textsOf(article)[0]).toBe(sentence);
  });

  it.each([
    ['a.json', '{', /^is not JSON/],
    ['a.json', '{"format": "claim-pack", "version": 2}', /^must be 1/],
    ['a.pdf', 'x', /^must be a \.json/],
    ['a.txt', ' \n ', /^holds no text/],
    ['a.html', '<p></p>', /^holds no text/],
  ])('refuses %s with %s', (name, content, message) => {
    const parsed = parseArticleFile(name, content, parseHtml);
    expect(parsed.ok ? '' : parsed.error[0]?.message).toMatch(message);
  });
});

describeWithShared('the seed articles', () => {
  const open = (name: string): Article =>
    articleIn(name, readFileSync(join(sharedPath('seeds') as string, name), 'utf8'));

  it.each(['000_8bd5a12c37d93380.txt', '001_c53c860dc7b0d5f4.txt', '004_40711bedf08d807c.txt'])(
    '%s: every gold mention stands in one paragraph of text',
    (name) => {
      const gold: { facts: { mentions: { doc: string; snippet: string }[] }[] } = JSON.parse(
        readFileSync(sharedPath('gold/seed-facts.json') as string, 'utf8'),
      );
      const texts = paragraphsOf(open(name));
      const snippets = gold.facts.flatMap(({ mentions }) => mentions.filter(({ doc }) => doc === name));
      expect(snippets.length).toBeGreaterThan(0);
      for (const { snippet } of snippets) {
        expect(
          texts.filter((text) => text.includes(snippet)),
          snippet,
        ).toHaveLength(1);
      }
    },
  );

  it('knows the agency and the address of the third', () => {
    const article = open('004_40711bedf08d807c.txt');
    expect(article.credits.agency).toBe('Dow Jones Newswires');
    expect(article.outlet).toBe('theaustralian.com.au');
  });
});
