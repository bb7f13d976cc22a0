import { expect, test } from 'vitest';
import { annotatePage } from '../../../../utils/app/annotate-page.ts';
import { visitedFactChecks } from '../../../../utils/app/fact-checks/fact-check-sources.ts';
import { importFactChecks } from '../../../../utils/app/fact-checks/import-fact-checks.ts';
import { rejectMatch } from '../../../../utils/app/reject-match.ts';
import { removePack } from '../../../../utils/app/remove-pack.ts';
import { saveArticle } from '../../../../utils/app/save-article.ts';
import { searchClaims } from '../../../../utils/app/search-claims.ts';
import { testPorts } from '../../../support/test-ports.ts';
import { dailyReading, reading, timesReading } from '../../../support/test-readings.ts';
import { testReview } from '../../../support/test-reviews.ts';

const claim =
  'The city council voted 9 to 0 last spring to delay the repairs, which would have cost $40 million.';
const check = (url?: string) => testReview(claim, undefined, url);
const checkedPorts = async (url?: string) => {
  const ports = testPorts();
  await importFactChecks([check(url)], visitedFactChecks, ports);
  return ports;
};
const annotate = (ports: ReturnType<typeof testPorts>, one = dailyReading) =>
  annotatePage({ reading: one, place: 'page' }, ports);
const checked = (view: Awaited<ReturnType<typeof annotate>>) =>
  view.marks.filter(({ factChecks, tier }) => factChecks !== undefined && tier === 'confident');

test('a sentence that a fact-checker looked at is marked, with the rating as the checker’s', async () => {
  const ports = await checkedPorts();
  const marks = checked(await annotate(ports));
  expect(marks).toHaveLength(1);
  expect(marks[0]?.text).toContain('council voted 7 to 2');
  expect(marks[0]).toMatchObject({ relation: 'adds', outlets: 0, origins: [] });
  expect(marks[0]?.factChecks).toEqual([
    {
      address: expect.stringMatching(/@1#0$/u),
      text: claim,
      rating: 'Mostly false',
      publisher: 'The Checker',
      claimant: 'A mayor',
      url: 'https://checker.example/bridge',
      published: '2025-03-01',
    },
  ]);
});

test('it stands beside the reports of outlets, and changes none of them', async () => {
  const ports = testPorts();
  await saveArticle({ reading: timesReading, incognito: false }, ports);
  const before = (await annotate(ports)).marks;
  await importFactChecks([check()], visitedFactChecks, ports);
  const after = (await annotate(ports)).marks.filter(({ outlets }) => outlets > 0);
  expect(after.map(({ factChecks: _, ...mark }) => mark)).toEqual(before);
  expect(checked(await annotate(ports))).toHaveLength(1);
  await removePack(visitedFactChecks.id, ports);
  expect((await annotate(ports)).marks).toEqual(before);
});

test('a checker’s own page is not told of its checks, nor a sentence that the reader took apart', async () => {
  const own = await checkedPorts(`${new URL(dailyReading.metadata.url).origin}/checks`);
  expect(checked(await annotate(own))).toEqual([]);
  const ports = await checkedPorts();
  const [mark] = checked(await annotate(ports));
  const there = mark?.factChecks?.[0];
  const { url } = dailyReading.metadata;
  const pair = { url, hereText: mark?.text ?? '', report: there?.address ?? '', thereText: claim };
  await rejectMatch({ ...pair, incognito: false }, ports);
  expect(checked(await annotate(ports))).toEqual([]);
});

test('another page has none, and the search names checker and rating', async () => {
  const ports = await checkedPorts();
  const other = reading('https://x.example/1', [
    'The museum opened a new wing for 300 paintings on Sunday, its director said.',
  ]);
  expect(checked(await annotate(ports, other))).toEqual([]);
  const [hit] = await searchClaims({ query: 'council repairs' }, ports);
  expect(hit?.factCheck).toEqual({ publisher: 'The Checker', rating: 'Mostly false' });
});
