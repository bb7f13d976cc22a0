import { expect, test } from 'vitest';
import { importPack } from '../../../../utils/app/import-pack.ts';
import { saveNote } from '../../../../utils/app/notes.ts';
import { saveArticle } from '../../../../utils/app/save-article.ts';
import { searchClaims } from '../../../../utils/app/search-claims.ts';
import { undo } from '../../../../utils/app/undo.ts';
import { measureOutlets } from '../../../../utils/app/upkeep/measure-base.ts';
import { removeEverything } from '../../../../utils/app/upkeep/remove-everything.ts';
import { removeOutlet } from '../../../../utils/app/upkeep/remove-outlet.ts';
import { testPack } from '../../../support/test-pack.ts';
import { dumpBase, testPorts } from '../../../support/test-ports.ts';
import { dailyReading, timesReading } from '../../../support/test-readings.ts';

const filledPorts = async () => {
  const ports = testPorts();
  for (const reading of [dailyReading, timesReading]) await saveArticle({ reading, incognito: false }, ports);
  await importPack(testPack, ports);
  const target = { kind: 'article', url: dailyReading.metadata.url } as const;
  await saveNote({ target, text: 'Mine', incognito: false }, ports);
  return ports;
};

test('removing an outlet takes all its articles, leaves notes, and can be undone', async () => {
  const ports = await filledPorts();
  const { packs: _, ...before } = await dumpBase(ports);
  const removed = await removeOutlet('harbor-daily.example', ports);
  expect(removed.articles).toBe(1);
  expect(await ports.base.articles.where('outlet').equals('harbor-daily.example').count()).toBe(0);
  expect(await ports.base.outlets.get('harbor-daily.example')).toBeUndefined();
  expect(await ports.base.notes.count()).toBe(1);
  const hits = await searchClaims({ query: 'council voted repairs' }, ports);
  expect(hits.flatMap(({ outlets }) => outlets)).not.toContain('The Harbor Daily');
  expect(await undo(removed.undo ?? '', ports)).toBe(true);
  const { packs: __, ...after } = await dumpBase(ports);
  expect(after).toEqual(before);
});

test('a pack that lost an outlet is whole again when it is imported again', async () => {
  const ports = await filledPorts();
  await removeOutlet('ellery-post.example', ports);
  expect(await importPack(testPack, ports)).toMatchObject({ ok: true, value: { outcome: 'replaced' } });
  expect(await ports.base.articles.where('outlet').equals('ellery-post.example').count()).toBe(1);
});

test('everything goes, with or without the notes, and the base works on', async () => {
  const ports = await filledPorts();
  await removeEverything({ keepNotes: true }, ports);
  const left = Object.entries(await dumpBase(ports)).filter(([, rows]) => rows.length > 0);
  expect(left.map(([table]) => table)).toEqual(['notes']);
  expect(await searchClaims({ query: 'council voted' }, ports)).toEqual([]);
  await saveArticle({ reading: dailyReading, incognito: false }, ports);
  expect((await searchClaims({ query: 'council voted' }, ports)).length).toBeGreaterThan(0);
  await removeEverything({ keepNotes: false }, ports);
  expect(await ports.base.notes.count()).toBe(0);
});

test('outlets are listed by what they take', async () => {
  const ports = await filledPorts();
  const sizes = await measureOutlets(ports.base);
  expect(sizes.map(({ articles }) => articles)).toEqual([1, 1, 1]);
  expect(sizes.map(({ characters }) => characters)).toEqual(
    sizes.map(({ characters }) => characters).sort((x, y) => y - x),
  );
  expect(sizes.at(-1)?.name).toBe('The Ellery Post');
});
