import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { annotatePage } from '../../../utils/app/annotate-page.ts';
import { importPack } from '../../../utils/app/import-pack.ts';
import { saveArticle } from '../../../utils/app/save-article.ts';
import { searchClaims } from '../../../utils/app/search-claims.ts';
import type { ClaimPack } from '../../../utils/formats/packs/model.ts';
import { restartedPorts, testPorts } from '../../support/test-ports.ts';
import { dailyReading, timesReading } from '../../support/test-readings.ts';

const starterPack = JSON.parse(
  readFileSync(new URL('../../../public/packs/us-mexico-standoff-2025.json', import.meta.url), 'utf8'),
) as ClaimPack;

const save = async (page: typeof dailyReading, ports: ReturnType<typeof testPorts>) => {
  const saved = await saveArticle({ reading: page, incognito: false }, ports);
  if (!saved.ok) throw new Error(saved.error);
  return saved.value;
};

test('a saved article marks the next outlet’s page, also after the worker was killed', async () => {
  let ports = testPorts();
  expect((await annotatePage({ reading: dailyReading, place: 'page' }, ports)).status).toBe('empty-base');

  const saved = await save(dailyReading, ports);
  expect(saved).toMatchObject({ version: 1, outcome: 'new', reports: 4, joined: 0 });

  ports = restartedPorts(ports);
  const own = await annotatePage({ reading: dailyReading, place: 'page' }, ports);
  expect(own.marks).toEqual([]);
  expect(own.saved).toMatchObject({ article: saved.article, version: 1, changed: false });

  const warm = await annotatePage({ reading: timesReading, place: 'page' }, ports);
  expect(warm.status).toBe('annotated');
  expect(warm.saved).toBeNull();
  const sentences = warm.marks.filter(({ tier }) => tier === 'confident').map(({ sentence }) => sentence);
  expect(sentences).toContain(1);
  const mark = warm.marks.find(({ sentence }) => sentence === 1);
  expect(mark?.origins.flatMap(({ reports }) => reports)).toMatchObject([
    { article: saved.article, outlet: 'harbor-daily.example', verbatim: true, published: '2025-03-01' },
  ]);
  expect(mark?.claim).not.toBeNull();

  ports = restartedPorts(ports);
  expect(await annotatePage({ reading: timesReading, place: 'page' }, ports)).toEqual(warm);
  ports = restartedPorts(ports);
  expect((await save(timesReading, ports)).joined).toBeGreaterThanOrEqual(1);

  ports = restartedPorts(ports);
  const hits = await searchClaims({ query: 'council delayed bridge rep' }, ports);
  expect([...(hits[0]?.outlets ?? [])].sort()).toEqual(['ellery-times.example', 'harbor-daily.example']);
  expect(hits[0]?.highlights.length).toBeGreaterThan(1);
});

test('the starter pack is imported, found and searched', async () => {
  const ports = testPorts();
  const steps: number[] = [];
  const imported = await importPack(starterPack, ports, { onProgress: ({ done }) => steps.push(done) });
  expect(imported).toMatchObject({ ok: true, value: { outcome: 'imported', reports: 61 } });
  expect(steps.at(0)).toBe(0);
  expect(steps.at(-1)).toBe(61);
  const hits = await searchClaims({ query: 'Hegseth warning shocked officials' }, ports);
  expect(hits[0]?.claim).toMatch(/reaction$/u);
});
