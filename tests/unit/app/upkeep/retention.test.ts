import { expect, test } from 'vitest';
import { importPack } from '../../../../utils/app/import-pack.ts';
import { saveNote } from '../../../../utils/app/notes.ts';
import type { Ports } from '../../../../utils/app/ports.ts';
import { saveArticle } from '../../../../utils/app/save-article.ts';
import { searchClaims } from '../../../../utils/app/search-claims.ts';
import { applyRetention } from '../../../../utils/app/upkeep/apply-retention.ts';
import { compactIndex, findWaste } from '../../../../utils/app/upkeep/compact-index.ts';
import { findExpired } from '../../../../utils/app/upkeep/find-expired.ts';
import { openCatalog } from '../../../../utils/store/meta.ts';
import type { SavedBy } from '../../../../utils/store/model.ts';
import { testPack } from '../../../support/test-pack.ts';
import { dumpBase, testPorts } from '../../../support/test-ports.ts';
import { dailyReading, reading } from '../../../support/test-readings.ts';

const fact = (n: number) =>
  `The river council of district ${n} spent ${n + 3} million dollars on its flood walls in 2024.`;
const saved = (n: number, savedBy: SavedBy, ports: Ports, outlet = 'river.example') =>
  saveArticle({ reading: reading(`https://${outlet}/${n}`, [fact(n)]), incognito: false, savedBy }, ports);
const urls = async (ids: readonly string[], ports: Ports) =>
  (await ports.base.articles.bulkGet([...ids])).map((row) => row?.url);
const later = '2025-04-01T00:00:00Z';
const setAge = (url: string, retrieved: string, ports: Ports) =>
  ports.base.articles.where('url').equals(url).modify({ retrieved });

test('without a rule everything stays', async () => {
  const ports = testPorts();
  await saved(1, 'feed', ports);
  expect(await findExpired({ keepDays: null, perOutlet: null }, '2099-01-01T00:00:00Z', ports.base)).toEqual(
    [],
  );
});

test('what came by itself goes after its days, oldest first; what was saved by hand stays', async () => {
  const ports = testPorts();
  await saved(1, 'feed', ports);
  await saved(2, 'hand', ports);
  await saved(3, 'reading', ports);
  await saved(4, 'feed', ports);
  await saved(4, 'hand', ports);
  await setAge('https://river.example/3', '2025-01-01T00:00:00Z', ports);
  expect(await urls(await findExpired({ keepDays: 20, perOutlet: null }, later, ports.base), ports)).toEqual([
    'https://river.example/3',
    'https://river.example/1',
  ]);
  expect(await findExpired({ keepDays: 40, perOutlet: null }, later, ports.base)).toHaveLength(1);
});

test('a note on the page, on its sentence or on its claim keeps an article', async () => {
  const ports = testPorts();
  for (const n of [1, 2, 3, 4]) await saved(n, 'feed', ports);
  const claim = (await ports.base.claims.toArray()).find(({ statement }) => statement === fact(3))?.id ?? '';
  const url = (n: number) => `https://river.example/${n}`;
  await saveNote({ target: { kind: 'article', url: url(1) }, text: 'x', incognito: false }, ports);
  await saveNote(
    { target: { kind: 'sentence', url: url(2), text: fact(2) }, text: 'x', incognito: false },
    ports,
  );
  await saveNote(
    { target: { kind: 'claim', claim, url: 'https://elsewhere.example/' }, text: 'x', incognito: false },
    ports,
  );
  for (const rule of [
    { keepDays: 1, perOutlet: null },
    { keepDays: null, perOutlet: 0 },
  ])
    expect(await urls(await findExpired(rule, later, ports.base), ports)).toEqual([url(4)]);
});

test('of each outlet the newest stay', async () => {
  const ports = testPorts();
  for (const n of [1, 2, 3]) await saved(n, 'feed', ports);
  await saved(4, 'feed', ports, 'other.example');
  expect(await urls(await findExpired({ keepDays: null, perOutlet: 2 }, later, ports.base), ports)).toEqual([
    'https://river.example/1',
  ]);
});

test('applying a rule removes text, claims and index entries, but not what a pack says', async () => {
  const ports = testPorts();
  await importPack(testPack, ports);
  const before = await dumpBase(ports);
  await saved(1, 'feed', ports);
  await saveArticle({ reading: dailyReading, incognito: false, savedBy: 'feed' }, ports);
  expect(await applyRetention({ keepDays: 0, perOutlet: null }, { ...ports, clock: () => later })).toBe(2);
  expect(await searchClaims({ query: 'flood walls' }, ports)).toEqual([]);
  expect(await ports.base.versions.toArray()).toEqual(before.versions);
  expect(await ports.base.claims.toArray()).toEqual(before.claims);
  expect((await openCatalog(ports.base)).dead).toEqual([]);
});

test('compaction drops what must not be found, and finds the rest as before', async () => {
  const ports = testPorts();
  for (const n of [1, 2, 3, 4, 5]) await saved(n, 'feed', ports);
  const hits = await searchClaims({ query: 'district flood walls' }, ports);
  await applyRetention({ keepDays: null, perOutlet: 4 }, ports);
  expect(await compactIndex(ports)).toBe(false);
  expect(await compactIndex(ports, true)).toBe(true);
  const waste = findWaste(await openCatalog(ports.base));
  expect(waste).toEqual({ segments: 1, sentences: 4, dead: 0 });
  expect(await ports.base.segments.count()).toBe(1);
  const now = await searchClaims({ query: 'district flood walls' }, ports);
  expect(now.map(({ claim }) => claim).sort()).toEqual(
    hits
      .map(({ claim }) => claim)
      .filter((claim) => now.some((hit) => hit.claim === claim))
      .sort(),
  );
  expect(now).toHaveLength(4);
});
