import { expect, test } from 'vitest';
import { annotatePage } from '../../../utils/app/annotate-page.ts';
import { saveArticle } from '../../../utils/app/save-article.ts';
import type { ArticleReading } from '../../../utils/formats/html/model.ts';
import { testPorts } from '../../support/test-ports.ts';
import { dailyReading, reading } from '../../support/test-readings.ts';

const texts = dailyReading.blocks.map(({ text }) => text);
const edited = (paragraphs: readonly string[]): ArticleReading =>
  reading(dailyReading.metadata.url, paragraphs);
const saved = async () => {
  const ports = testPorts();
  await saveArticle({ reading: dailyReading, incognito: false }, ports);
  return ports;
};
const risen = edited([
  ...texts.slice(0, 1).map((text) => text.replace('12 people', '15 people')),
  ...texts.slice(1, 3),
  'Divers will go on with the search for the missing on Wednesday morning.',
]);

test('a page that was saved and states the same raises nothing, whatever its typography', async () => {
  const ports = await saved();
  const same = await annotatePage({ reading: dailyReading, place: 'page' }, ports);
  expect(same.edits).toBeUndefined();
  const restyled = edited(texts.map((text) => text.replaceAll("'", '’').replaceAll(' ', '\u00a0')));
  const view = await annotatePage({ reading: restyled, place: 'page' }, ports);
  expect(view.edits).toBeUndefined();
  expect(view.saved?.changed).toBe(true);
});

test('a page that was never saved raises nothing', async () => {
  const other = reading('https://www.harbor-daily.example/other', texts);
  expect((await annotatePage({ reading: other, place: 'page' }, await saved())).edits).toBeUndefined();
});

test('what changed, vanished and came is told with the dates of both readings', async () => {
  const ports = await saved();
  const { edits, saved: copy } = await annotatePage({ reading: risen, place: 'page' }, ports);
  expect(edits?.savedAt).toBe(copy?.savedAt);
  expect(Date.parse(edits?.readAt ?? '')).toBeGreaterThan(Date.parse(edits?.savedAt ?? ''));
  expect(edits?.sentences.map(({ kind, sentence }) => [kind, sentence])).toEqual([
    ['changed', 0],
    ['vanished', null],
    ['new', 3],
  ]);
  const [changed, gone, came] = edits?.sentences ?? [];
  expect(changed).toMatchObject({ before: texts[0], now: risen.blocks[0]?.text });
  expect(changed?.differences.map(({ here, there }) => [there?.text, here?.text])).toEqual([['12', '15']]);
  expect(came).toMatchObject({ before: null, now: risen.blocks[3]?.text });
  expect(gone).toMatchObject({ before: texts[3], now: null });
});

test('saved again, the page still stands beside the copy before', async () => {
  const ports = await saved();
  const first = await annotatePage({ reading: risen, place: 'page' }, ports);
  await saveArticle({ reading: risen, incognito: false }, ports);
  const { edits, saved: copy } = await annotatePage({ reading: risen, place: 'page' }, ports);
  expect(copy?.changed).toBe(false);
  expect(edits?.sentences).toEqual(first.edits?.sentences);
  expect(edits?.savedAt).toBe(first.edits?.savedAt);
});
