import { expect, test } from 'vitest';
import { annotatePage } from '../../../utils/app/annotate-page.ts';
import { removeClaim } from '../../../utils/app/remove-claim.ts';
import { saveArticle } from '../../../utils/app/save-article.ts';
import { searchClaims } from '../../../utils/app/search-claims.ts';
import { restartedPorts, testPorts } from '../../support/test-ports.ts';
import { dailyReading, reading, timesReading, wireReading } from '../../support/test-readings.ts';

const save = (page: typeof dailyReading, ports: ReturnType<typeof testPorts>) =>
  saveArticle({ reading: page, incognito: false }, ports);
const textOf = (page: typeof dailyReading): string[] => page.blocks.map(({ text }) => text);

test('saved sentences are the ones that were marked, one to one', async () => {
  const ports = testPorts();
  await save(dailyReading, ports);
  const view = await annotatePage({ reading: dailyReading, place: 'page' }, ports);
  const [version] = await ports.base.versions.toArray();
  expect(version?.sentences.map(({ text }) => text)).toEqual(textOf(dailyReading));
  expect(view.sentences).toBe(version?.sentences.length);
  expect(Object.keys(version?.sentences[0] ?? {}).sort()).toEqual(['block', 'kind', 'text', 'verbatim']);
});

test('the same text makes no new version', async () => {
  const ports = testPorts();
  await save(dailyReading, ports);
  const again = await save(dailyReading, restartedPorts(ports));
  expect(again).toMatchObject({ ok: true, value: { outcome: 'unchanged', version: 1, reports: 4 } });
});

test('a changed text is a new version: the old one stays stored, and only the new one is found', async () => {
  const ports = testPorts();
  await save(dailyReading, ports);
  const changed = reading(
    dailyReading.metadata.url,
    textOf(dailyReading).map((text) => text.replace('7 to 2', '6 to 3')),
  );
  expect((await annotatePage({ reading: changed, place: 'page' }, ports)).saved).toMatchObject({
    changed: true,
  });
  expect(await save(changed, ports)).toMatchObject({
    ok: true,
    value: { outcome: 'new-version', version: 2, joined: 3 },
  });
  expect(await ports.base.versions.count()).toBe(2);
  const view = await annotatePage({ reading: timesReading, place: 'page' }, ports);
  const found = view.marks.flatMap(({ origins }) => origins.flatMap(({ reports }) => reports));
  expect(found.map(({ text }) => text).filter((text) => text.includes('voted'))).toEqual([
    changed.blocks[2]?.text,
  ]);
  expect(found.every(({ address }) => address.includes('@2#'))).toBe(true);
});

test('a claim that the reader removed does not come back with the next version', async () => {
  const ports = testPorts();
  await save(dailyReading, ports);
  const vote = (await ports.base.claims.toArray()).find(({ statement }) => statement.includes('voted'));
  await removeClaim(vote?.id ?? '', ports);
  await save(
    reading(dailyReading.metadata.url, [
      ...textOf(dailyReading),
      'The river is 40 feet deep under the bridge.',
    ]),
    ports,
  );
  const statements = (await ports.base.claims.toArray()).map(({ statement }) => statement);
  expect(statements).toHaveLength(4);
  expect(statements.some((statement) => statement.includes('voted'))).toBe(false);
});

test.each([
  ['private-window', { reading: dailyReading, incognito: true }],
  ['not-article', { reading: { ...dailyReading, isArticle: false }, incognito: false }],
  [
    'not-english',
    {
      reading: reading(
        'https://zeitung.example/1',
        Array(4).fill(
          'Die Brücke über den Fluss ist am Dienstag eingestürzt, dabei starben nach Angaben der Stadt zwölf Menschen.',
        ),
      ),
      incognito: false,
    },
  ],
] as const)('%s: nothing is written', async (why, request) => {
  const ports = testPorts();
  expect(await saveArticle(request, ports)).toEqual({ ok: false, error: why });
  expect(await ports.base.articles.count()).toBe(0);
  expect(await ports.base.meta.count()).toBe(0);
});

test('articles saved and pages annotated at once do not disturb each other', async () => {
  const ports = testPorts();
  const other = restartedPorts(ports);
  await ports.base.open();
  const [daily, wire, twice, view] = await Promise.all([
    save(dailyReading, ports),
    save(wireReading, other),
    save(dailyReading, other),
    annotatePage({ reading: timesReading, place: 'page' }, other),
  ]);
  expect([daily, wire, twice].every(({ ok }) => ok)).toBe(true);
  expect(['empty-base', 'annotated']).toContain(view.status);
  expect(await ports.base.articles.count()).toBe(2);
  expect(await ports.base.versions.count()).toBe(2);
  const shared = (await ports.base.claims.toArray()).filter(({ reports }) => reports.length === 2);
  expect(shared.length).toBeGreaterThanOrEqual(1);
  const last = await annotatePage({ reading: timesReading, place: 'page' }, other);
  expect(last).toEqual(await annotatePage({ reading: timesReading, place: 'page' }, restartedPorts(other)));
  expect((await searchClaims({ query: 'inspectors warned' }, ports))[0]?.outlets).toHaveLength(2);
});
