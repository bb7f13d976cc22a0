import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articlesOfPack } from '../../../../utils/formats/packs/articles-of-pack.ts';
import { parseClaimPack } from '../../../../utils/formats/packs/parse-claim-pack.ts';

const starterPath = resolve(import.meta.dirname, '../../../../public/packs/us-mexico-standoff-2025.json');
const starter = (): unknown => JSON.parse(readFileSync(starterPath, 'utf8'));

/** A pack that fits, with changes. */
const pack = (changes: object = {}): object => ({
  format: 'claim-pack',
  version: 1,
  title: 'Two reports',
  description: '',
  licence: 'CC0-1.0',
  language: 'en',
  outlets: [
    { id: 'ledger', name: 'The Ledger', domain: 'ledger.example' },
    { id: 'star', name: 'The Star', domain: 'star.example' },
  ],
  articles: [
    { id: 'a1', outlet: 'ledger', url: 'https://ledger.example/1', title: null, published: '2025-02-28' },
    {
      id: 'a2',
      outlet: 'star',
      url: 'https://star.example/1',
      title: 'One',
      published: null,
      cites: ['ledger', 'a document'],
    },
  ],
  claims: [{ id: 'c1', statement: 'The bridge closed.' }],
  reports: [
    { id: 'r1', claim: 'c1', article: 'a1', text: 'The bridge closed on Monday.', verbatim: true },
    { id: 'r2', claim: 'c1', article: 'a2', text: 'It was closed.', verbatim: false },
  ],
  ...changes,
});

/** Paths of the faults of a pack. */
function pathsOf(value: unknown): string[] {
  const parsed = parseClaimPack(value);
  return parsed.ok ? [] : parsed.error.map(({ path }) => path);
}

const outlet = { id: 'ledger', name: 'The Ledger', domain: 'ledger.example' };
const article = { id: 'a1', outlet: 'ledger', url: 'https://ledger.example/1', title: null, published: null };
const report = { id: 'r1', claim: 'c1', article: 'a1', text: 'The bridge closed.', verbatim: true };

describe('parseClaimPack', () => {
  it('takes the starter pack', () => {
    expect(parseClaimPack(starter())).toEqual({ ok: true, value: starter() });
  });

  it('takes a pack that fits', () => {
    expect(parseClaimPack(pack())).toEqual({ ok: true, value: pack() });
  });

  it.each([
    ['no object', [], ''],
    ['nothing', null, ''],
    ['another format', pack({ format: 'feed' }), 'format'],
    ['a later version', pack({ version: 2 }), 'version'],
    ['a version as text', pack({ version: '1' }), 'version'],
    ['a missing field', pack({ licence: undefined }), 'licence'],
    ['an unknown field', pack({ extra: 1 }), 'extra'],
    ['an empty title', pack({ title: ' ' }), 'title'],
    ['a list that is none', pack({ claims: {} }), 'claims'],
    ['an entry that is no object', pack({ claims: [1] }), 'claims[0]'],
    [
      'an unknown field of an entry',
      pack({ claims: [{ id: 'c1', statement: 'x', rank: 1 }] }),
      'claims[0].rank',
    ],
    ['an id that an address cannot hold', pack({ claims: [{ id: 'c@1', statement: 'x' }] }), 'claims[0].id'],
    [
      'an address of another kind',
      pack({ articles: [{ ...article, url: 'javascript:alert(1)' }] }),
      'articles[0].url',
    ],
    [
      'a date that is none',
      pack({ articles: [{ ...article, published: 'yesterday' }] }),
      'articles[0].published',
    ],
    [
      'a day that no month has',
      pack({ articles: [{ ...article, published: '2025-02-30' }] }),
      'articles[0].published',
    ],
    ['a domain with a path', pack({ outlets: [{ ...outlet, domain: 'a.example/b' }] }), 'outlets[0].domain'],
    ['verbatim as text', pack({ reports: [{ ...report, verbatim: 'no' }] }), 'reports[0].verbatim'],
    ['a text without end', pack({ reports: [{ ...report, text: 'x'.repeat(10_001) }] }), 'reports[0].text'],
  ])('refuses %s, with its path', (_, value, path) => {
    expect(pathsOf(value)).toContain(path);
  });

  it('refuses ids given twice and ids that nothing has', () => {
    const value = pack({
      outlets: [outlet, { ...outlet, domain: 'other.example' }],
      articles: [article, { ...article, id: 'a2', outlet: 'nobody' }],
      reports: [report, { ...report, claim: 'c2' }, { ...report, id: 'r3', article: 'a9' }],
    });
    expect(pathsOf(value)).toEqual([
      'outlets[1].id',
      'reports[1].id',
      'articles[1].outlet',
      'reports[1].claim',
      'reports[2].article',
    ]);
  });

  it('refuses prototype keys wherever they stand', () => {
    const text = JSON.stringify(pack()).replace('"statement"', '"__proto__":{"polluted":true},"statement"');
    expect(pathsOf(JSON.parse(text))).toEqual(['claims[0].__proto__']);
    expect(pathsOf(pack({ constructor: {} }))).toEqual(['constructor']);
    expect('polluted' in {}).toBe(false);
  });

  it('refuses bottomless nesting without falling into it', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 50_000; level += 1) deep = [deep];
    expect(pathsOf(pack({ outlets: deep }))[0]).toMatch(/^outlets/);
  });
});

describe('articlesOfPack', () => {
  it('gives each article its reports, in order, with its outlet and credits', () => {
    const parsed = parseClaimPack(pack());
    if (!parsed.ok) throw new Error('the pack fits');
    expect(articlesOfPack(parsed.value)).toEqual([
      {
        key: 'a1',
        outlet: 'ledger.example',
        outletName: 'The Ledger',
        url: 'https://ledger.example/1',
        published: '2025-02-28',
        credits: {},
        sentences: [{ text: 'The bridge closed on Monday.', kind: 'text', block: 0, verbatim: true }],
      },
      {
        key: 'a2',
        outlet: 'star.example',
        outletName: 'The Star',
        url: 'https://star.example/1',
        title: 'One',
        credits: { cites: ['The Ledger', 'a document'] },
        sentences: [{ text: 'It was closed.', kind: 'text', block: 0, verbatim: false }],
      },
    ]);
  });
});
