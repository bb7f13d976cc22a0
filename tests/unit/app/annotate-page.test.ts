import { expect, test } from 'vitest';
import { annotatePage } from '../../../utils/app/annotate-page.ts';
import { importPack } from '../../../utils/app/import-pack.ts';
import { saveArticle } from '../../../utils/app/save-article.ts';
import { testPack } from '../../support/test-pack.ts';
import { dumpBase, testPorts } from '../../support/test-ports.ts';
import { dailyReading, reading, timesReading } from '../../support/test-readings.ts';

const filledPorts = async () => {
  const ports = testPorts();
  await importPack(testPack, ports);
  await saveArticle({ reading: dailyReading, incognito: false }, ports);
  return ports;
};

test.each([
  ['off', { reading: timesReading, place: 'off' }],
  ['not-article', { reading: { ...timesReading, isArticle: false }, place: 'page' }],
  [
    'not-english',
    {
      reading: reading(
        'https://gaceta.example/1',
        Array(4).fill('El puente sobre el río se derrumbó el martes por la mañana y murieron doce personas.'),
        { language: 'es' },
      ),
      place: 'page',
    },
  ],
] as const)('%s: no marks, and the page says why', async (status, request) => {
  const view = await annotatePage(request, await filledPorts());
  expect(view).toMatchObject({ status, marks: [], place: request.place });
});

test('an empty base is told apart from a page without matches', async () => {
  const empty = await annotatePage({ reading: timesReading, place: 'panel' }, testPorts());
  expect(empty).toMatchObject({ status: 'empty-base', marks: [], place: 'panel' });
  const other = reading('https://recipes.example/1', [
    'Knead the dough for ten minutes with the flour, the butter and a little of the salt.',
    'It is best when it has rested in the kitchen for an hour, covered with a cloth.',
  ]);
  const view = await annotatePage({ reading: other, place: 'page' }, await filledPorts());
  expect(view).toMatchObject({ status: 'annotated', marks: [], sentences: 2 });
});

test('a mark says where it stands, who reported it, on whose word, and in which claim', async () => {
  const ports = await filledPorts();
  const view = await annotatePage({ reading: timesReading, place: 'page' }, ports);
  const mark = view.marks.find(({ sentence, tier }) => sentence === 1 && tier === 'confident');
  expect(mark).toMatchObject({ id: '1', block: 1, start: 0, end: timesReading.blocks[1]?.text.length });
  const reports = mark?.origins.flatMap((origin) => origin.reports) ?? [];
  expect(mark?.outlets).toBe(new Set(reports.map(({ outlet }) => outlet)).size);
  expect(reports.every(({ tier }) => tier === 'confident')).toBe(true);
  expect(mark?.claim).toMatch(/:vote$/u);
  for (const report of reports) {
    const claim = await ports.base.claims.get(report.claim ?? '');
    expect(claim?.reports).toContain(report.address);
  }
});

test('what is sure and what is only possible are two marks', async () => {
  const view = await annotatePage({ reading: timesReading, place: 'page' }, await filledPorts());
  for (const { tier, origins, id } of view.marks) {
    expect(origins.flatMap(({ reports }) => reports).every((report) => report.tier === tier)).toBe(true);
    expect(id.endsWith('?')).toBe(tier === 'possible');
  }
  expect(new Set(view.marks.map(({ id }) => id)).size).toBe(view.marks.length);
});

test('nothing of the page’s own outlet is shown, whatever its address', async () => {
  const ports = await filledPorts();
  const elsewhere = reading(
    'https://m.harbor-daily.example/other-page',
    dailyReading.blocks.map(({ text }) => text),
  );
  const view = await annotatePage({ reading: elsewhere, place: 'page' }, ports);
  const outlets = view.marks.flatMap(({ origins }) => origins.flatMap(({ reports }) => reports));
  expect(outlets.map(({ outlet }) => outlet)).not.toContain('harbor-daily.example');
  expect(outlets.length).toBeGreaterThan(0);
});

test('annotating writes nothing', async () => {
  const ports = await filledPorts();
  const before = await dumpBase(ports);
  await annotatePage({ reading: timesReading, place: 'page' }, ports);
  expect(await dumpBase(ports)).toEqual(before);
});
