import { expect, test } from 'vitest';
import { annotatePage } from '../../../utils/app/annotate-page.ts';
import { importPack } from '../../../utils/app/import-pack.ts';
import { rejectMatch } from '../../../utils/app/reject-match.ts';
import { removeArticle } from '../../../utils/app/remove-article.ts';
import { removeClaim } from '../../../utils/app/remove-claim.ts';
import { saveArticle } from '../../../utils/app/save-article.ts';
import { undo } from '../../../utils/app/undo.ts';
import type { PageView, ReportView } from '../../../utils/app/view.ts';
import { testPack } from '../../support/test-pack.ts';
import { dumpBase, restartedPorts, testPorts } from '../../support/test-ports.ts';
import { dailyReading, timesReading, wireReading } from '../../support/test-readings.ts';

type Ports = ReturnType<typeof testPorts>;

const annotate = (ports: Ports) => annotatePage({ reading: timesReading, place: 'page' }, ports);
const save = async (page: typeof dailyReading, ports: Ports): Promise<string> => {
  const saved = await saveArticle({ reading: page, incognito: false }, ports);
  if (!saved.ok) throw new Error(saved.error);
  return saved.value.article;
};
const reportsOf = (view: PageView): ReportView[] =>
  view.marks.flatMap(({ origins }) => origins.flatMap(({ reports }) => reports));

test('a removed article marks nothing; its undo restores everything, after the worker was killed too', async () => {
  const ports = testPorts();
  await importPack(testPack, ports);
  const article = await save(dailyReading, ports);
  await save(wireReading, ports);
  const before = await dumpBase(ports);
  const view = await annotate(ports);
  expect(reportsOf(view).some((report) => report.article === article)).toBe(true);

  const token = await removeArticle(article, ports);
  const without = await annotate(ports);
  expect(reportsOf(without).some((report) => report.article === article)).toBe(false);
  expect(reportsOf(without).length).toBeGreaterThan(0);

  const later = restartedPorts(ports);
  expect(await undo(token ?? '', later)).toBe(true);
  expect(await dumpBase(later)).toEqual(before);
  expect(await annotate(later)).toEqual(view);
  expect(await undo(token ?? '', later)).toBe(false);
});

test('an article that was saved anew is not restored over itself', async () => {
  const ports = testPorts();
  const token = await removeArticle(await save(dailyReading, ports), ports);
  await save(dailyReading, ports);
  expect(await undo(token ?? '', ports)).toBe(false);
  expect(await ports.base.articles.count()).toBe(1);
  expect(reportsOf(await annotate(ports)).length).toBeGreaterThan(0);
});

test('an undo keeps what has come since', async () => {
  const ports = testPorts();
  const article = await save(dailyReading, ports);
  await save(wireReading, ports);
  const token = await removeArticle(article, ports);
  await save(timesReading, ports);
  expect(await undo(token ?? '', ports)).toBe(true);
  const addresses = (await ports.base.claims.toArray()).flatMap(({ reports }) => reports);
  expect(addresses).toHaveLength(4 + 2 + 3);
  expect(new Set(addresses).size).toBe(addresses.length);
});

test('a removed claim marks nothing; its undo restores it', async () => {
  const ports = testPorts();
  await save(dailyReading, ports);
  const before = await dumpBase(ports);
  const view = await annotate(ports);
  const claim = view.marks.find(({ sentence }) => sentence === 1)?.claim ?? '';
  expect(reportsOf(view).map((report) => report.claim)).toContain(claim);
  const token = await removeClaim(claim, ports);
  expect(reportsOf(await annotate(ports)).map((report) => report.claim)).not.toContain(claim);
  expect(await undo(token ?? '', restartedPorts(ports))).toBe(true);
  const later = restartedPorts(ports);
  expect(await dumpBase(later)).toEqual(before);
  expect(await annotate(later)).toEqual(view);
});

test('what is not there cannot be removed', async () => {
  const ports = testPorts();
  expect(await removeArticle('none', ports)).toBeNull();
  expect(await removeClaim('none', ports)).toBeNull();
  expect(await undo('none', ports)).toBe(false);
});

test('a rejected pair stays apart in both directions, and comes back with its undo', async () => {
  const ports = testPorts();
  await save(dailyReading, ports);
  await save(timesReading, ports);
  const before = await dumpBase(ports);
  const view = await annotate(ports);
  const mark = view.marks.find(({ sentence }) => sentence === 1);
  const report = mark?.origins[0]?.reports[0];
  if (!mark || !report) throw new Error('no match to reject');
  const pair = { url: view.url, hereText: mark.text, report: report.address, thereText: report.text };

  expect(await rejectMatch({ ...pair, incognito: true }, ports)).toEqual({
    ok: false,
    error: 'private-window',
  });
  const rejected = await rejectMatch({ ...pair, incognito: false }, ports);
  if (!rejected.ok) throw new Error(rejected.error);
  const apart = (await annotate(ports)).marks.filter(({ sentence }) => sentence === mark.sentence);
  expect(
    apart.flatMap(({ origins }) => origins.flatMap(({ reports }) => reports)).map(({ text }) => text),
  ).not.toContain(report.text);
  const mirrored = await annotatePage({ reading: dailyReading, place: 'page' }, ports);
  const back = mirrored.marks.filter(({ text }) => text === report.text);
  expect(
    back.flatMap(({ origins }) => origins.flatMap(({ reports }) => reports)).map(({ text }) => text),
  ).not.toContain(mark.text);
  const claims = await ports.base.claims.toArray();
  expect(claims.find(({ reports }) => reports.includes(report.address))?.reports).toEqual([report.address]);

  expect(await undo(rejected.value.undo, restartedPorts(ports))).toBe(true);
  const later = restartedPorts(ports);
  expect(await dumpBase(later)).toEqual(before);
  expect(await annotate(later)).toEqual(view);
});

test('only the latest removals can be taken back', async () => {
  const ports = testPorts();
  const article = await save(dailyReading, ports);
  const first = await removeArticle(article, ports);
  for (let i = 0; i < 20; i += 1) await removeArticle(await save(dailyReading, ports), ports);
  expect(await ports.base.undos.count()).toBe(20);
  expect(await undo(first ?? '', ports)).toBe(false);
});
