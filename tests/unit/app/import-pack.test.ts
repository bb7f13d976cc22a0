import { expect, test } from 'vitest';
import { annotatePage } from '../../../utils/app/annotate-page.ts';
import { importPack } from '../../../utils/app/import-pack.ts';
import { removePack } from '../../../utils/app/remove-pack.ts';
import { saveArticle } from '../../../utils/app/save-article.ts';
import { searchClaims } from '../../../utils/app/search-claims.ts';
import { openRevision } from '../../../utils/store/meta.ts';
import { starterPack } from '../../support/starter-pack.ts';
import { testPack } from '../../support/test-pack.ts';
import { dumpBase, restartedPorts, testPorts } from '../../support/test-ports.ts';
import { dailyReading, timesReading } from '../../support/test-readings.ts';

const importedId = async (ports: ReturnType<typeof testPorts>, pack = testPack) => {
  const imported = await importPack(pack, ports);
  if (!imported.ok) throw new Error(imported.error);
  return imported.value.pack;
};

test('the starter pack is imported with its progress, and searched', async () => {
  const ports = testPorts();
  const steps: number[] = [];
  const imported = await importPack(starterPack, ports, { onProgress: ({ done }) => steps.push(done) });
  expect(imported).toMatchObject({ ok: true, value: { outcome: 'imported', reports: 61 } });
  expect(steps.at(0)).toBe(0);
  expect(steps.at(-1)).toBe(61);
  const hits = await searchClaims({ query: 'Hegseth warning shocked officials' }, ports);
  expect(hits[0]?.claim).toMatch(/:reaction$/u);
  expect(new Set(hits.map(({ claim }) => claim)).size).toBe(hits.length);
});

test('an import that is stopped leaves nothing', async () => {
  const ports = testPorts();
  const before = await dumpBase(ports);
  const controller = new AbortController();
  const stopped = await importPack(starterPack, ports, {
    signal: controller.signal,
    onProgress: ({ done }) => done > 0 && controller.abort(),
  });
  expect(stopped).toEqual({ ok: false, error: 'stopped' });
  expect(await dumpBase(ports)).toEqual(before);
  expect(await ports.base.segments.count()).toBe(0);
  expect(await ports.base.meta.count()).toBe(0);
  expect(await importPack(starterPack, ports, { signal: controller.signal })).toEqual(stopped);
});

test('an import that fails half way leaves nothing', async () => {
  const ports = testPorts();
  const broken = {
    ...ports,
    clock: () => {
      throw new Error('no clock');
    },
  };
  await expect(importPack(starterPack, broken)).rejects.toThrow('no clock');
  expect(await ports.base.articles.count()).toBe(0);
  expect(await ports.base.outlets.count()).toBe(0);
});

test('importing the same pack again changes nothing', async () => {
  const ports = testPorts();
  await importPack(testPack, ports);
  const before = await dumpBase(ports);
  expect(await importPack(testPack, ports)).toMatchObject({ ok: true, value: { outcome: 'unchanged' } });
  expect(await dumpBase(ports)).toEqual(before);
});

test('another edition takes the place of the earlier one', async () => {
  const ports = testPorts();
  await importPack(testPack, ports);
  const edition = {
    ...testPack,
    reports: testPack.reports.filter(({ id }) => id !== 'r1'),
  };
  expect(await importPack(edition, ports)).toMatchObject({ ok: true, value: { outcome: 'replaced' } });
  expect(await ports.base.versions.count()).toBe(2);
  expect((await ports.base.claims.toArray()).map(({ statement }) => statement)).toEqual([
    testPack.claims[1]?.statement,
  ]);
  expect(await searchClaims({ query: 'corrosion in the cables' }, ports)).toEqual([]);
});

test('a statement is found by words that no report has', async () => {
  const ports = testPorts();
  await importPack(testPack, ports);
  const [hit, ...others] = await searchClaims({ query: 'danger of corrosion' }, ports);
  expect(others).toEqual([]);
  expect(hit).toMatchObject({
    statement: testPack.claims[0]?.statement,
    outlets: ['The Ellery Post'],
    from: '2025-02-27',
    report: { verbatim: true, outletName: 'The Ellery Post' },
  });
  expect(hit?.highlights.map(({ start, end }) => hit.statement.slice(start, end))).toEqual([
    'danger',
    'corrosion',
  ]);
});

test('outlets are credited by name, free keys as they are', async () => {
  const ports = testPorts();
  await importPack(testPack, ports);
  const versions = await ports.base.versions.toArray();
  expect(versions.map(({ credits }) => credits)).toContainEqual({
    agency: 'Reuters',
    cites: ['The Harbor Daily', 'reuters'],
  });
});

test('an article that was saved before keeps its own words, and the pack adds a version', async () => {
  const ports = testPorts();
  await saveArticle({ reading: dailyReading, incognito: false }, ports);
  await importPack(testPack, ports);
  expect(await ports.base.articles.count()).toBe(2);
  const view = await annotatePage({ reading: timesReading, place: 'page' }, restartedPorts(ports));
  const reports = view.marks
    .filter(({ sentence, tier }) => sentence === 1 && tier === 'confident')
    .flatMap(({ origins }) => origins.flatMap((origin) => origin.reports));
  const daily = reports.filter(({ outlet }) => outlet === 'harbor-daily.example');
  expect(daily.map(({ text }) => text)).toContain(dailyReading.blocks[2]?.text);
  expect(daily.every(({ verbatim, outletName }) => verbatim && outletName === 'The Harbor Daily')).toBe(true);
});

test('a page that a pack paraphrases counts as saved only when the reader saves it, and joins its claims', async () => {
  const ports = testPorts();
  await importPack(testPack, ports);
  expect((await annotatePage({ reading: dailyReading, place: 'page' }, ports)).saved).toBeNull();
  const saved = await saveArticle({ reading: dailyReading, incognito: false }, ports);
  expect(saved).toMatchObject({ ok: true, value: { outcome: 'new', version: 2 } });
  const vote = (await ports.base.claims.toArray()).find(({ id }) => id.endsWith(':vote'));
  expect(vote?.reports.filter((address) => address.includes('@2#'))).toHaveLength(1);
});

test('removing a pack leaves the base as it was', async () => {
  const ports = testPorts();
  const named = {
    ...dailyReading,
    metadata: { ...dailyReading.metadata, outletName: 'The Harbor Daily' },
  };
  await saveArticle({ reading: named, incognito: false }, ports);
  const before = await dumpBase(ports);
  const id = await importedId(ports);
  expect(await removePack(id, ports)).toBe(true);
  expect(await dumpBase(ports)).toEqual(before);
  expect(await searchClaims({ query: 'corrosion' }, ports)).toEqual([]);
  expect(await removePack(id, ports)).toBe(false);
});

test('what the reader saved outlives the pack whose claims it joined', async () => {
  const ports = testPorts();
  const id = await importedId(ports);
  await saveArticle({ reading: timesReading, incognito: false }, ports);
  const revision = await openRevision(ports.base);
  await removePack(id, ports);
  expect(await openRevision(ports.base)).toBe(revision + 1);
  expect((await ports.base.articles.toArray()).map(({ outlet }) => outlet)).toEqual(['ellery-times.example']);
  const claims = await ports.base.claims.toArray();
  expect(claims.flatMap(({ reports }) => reports)).toHaveLength(3);
  expect(claims.every(({ reports }) => reports.length === 1)).toBe(true);
});
