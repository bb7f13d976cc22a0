import { expect, test } from 'vitest';
import { importPack } from '../../../../utils/app/import-pack.ts';
import { previewPack } from '../../../../utils/app/packs/preview-pack.ts';
import { saveArticle } from '../../../../utils/app/save-article.ts';
import type { ClaimPack } from '../../../../utils/formats/packs/model.ts';
import { testPack } from '../../../support/test-pack.ts';
import { dumpBase, testPorts } from '../../../support/test-ports.ts';
import { dailyReading } from '../../../support/test-readings.ts';

test('into an empty base everything is new', async () => {
  const ports = testPorts();
  expect(await previewPack(testPack, ports.base)).toEqual({
    edition: 'new',
    outlets: { fresh: 2, known: 0 },
    articles: { fresh: 2, known: 0 },
    claims: { fresh: 2, known: 0 },
    reports: { fresh: 3, known: 0 },
    conflicts: [],
    conflictCount: 0,
  });
});

test('a saved article is known; where the pack says else of it stands with its path', async () => {
  const ports = testPorts();
  const named = {
    ...dailyReading,
    metadata: { ...dailyReading.metadata, outletName: 'The Harbor Daily', title: 'The bridge' },
  };
  await saveArticle({ reading: named, incognito: false }, ports);
  const before = await dumpBase(ports);
  const own = dailyReading.blocks.find(({ kind }) => kind === 'paragraph')?.text ?? '';
  const pack: ClaimPack = {
    ...testPack,
    outlets: testPack.outlets.map((outlet) =>
      outlet.id === 'daily' ? { ...outlet, name: 'Daily' } : outlet,
    ),
    articles: testPack.articles.map((article) =>
      article.id === 'a2' ? { ...article, title: 'Another title', published: '2020-01-01' } : article,
    ),
    reports: [
      ...testPack.reports,
      { id: 'r4', claim: 'vote', article: 'a2', text: own, verbatim: true },
      { id: 'r5', claim: 'vote', article: 'a2', text: 'The daily never wrote this.', verbatim: true },
    ],
  };
  const preview = await previewPack(pack, ports.base);
  expect(preview).toMatchObject({
    edition: 'new',
    outlets: { fresh: 1, known: 1 },
    articles: { fresh: 1, known: 1 },
    conflictCount: 4,
  });
  expect(preview.conflicts.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
    'outlet-name outlets[1].name',
    'title articles[1].title',
    'published articles[1].published',
    'words reports[4].text',
  ]);
  expect(await dumpBase(ports)).toEqual(before);
});

test('the same pack again is unchanged, another edition replaces it, and what a second pack tells too is known', async () => {
  const ports = testPorts();
  await importPack(testPack, ports);
  expect((await previewPack(testPack, ports.base)).edition).toBe('unchanged');
  expect((await previewPack({ ...testPack, licence: 'MIT' }, ports.base)).edition).toBe('replaces');
  expect(await previewPack({ ...testPack, title: 'Another' }, ports.base)).toMatchObject({
    edition: 'new',
    claims: { fresh: 0, known: 2 },
    reports: { fresh: 0, known: 3 },
  });
});
