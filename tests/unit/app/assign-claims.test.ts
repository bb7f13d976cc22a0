import { expect, test } from 'vitest';
import { importPack } from '../../../utils/app/import-pack.ts';
import { saveArticle } from '../../../utils/app/save-article.ts';
import { testPack } from '../../support/test-pack.ts';
import { testPorts } from '../../support/test-ports.ts';
import { dailyReading, reading, timesReading, wireReading } from '../../support/test-readings.ts';

const save = (page: typeof dailyReading, ports: ReturnType<typeof testPorts>) =>
  saveArticle({ reading: page, incognito: false }, ports);

test('an article changes the claims that it joins and no other', async () => {
  const ports = testPorts();
  await save(dailyReading, ports);
  await save(timesReading, ports);
  const before = await ports.base.claims.toArray();
  await save(wireReading, ports);
  const wire = (await ports.base.articles.toArray()).find(({ url }) => url === wireReading.metadata.url);
  const after = new Map((await ports.base.claims.toArray()).map((claim) => [claim.id, claim]));
  const isWires = (address: string): boolean => address.startsWith(`${wire?.id}@`);
  let untouched = 0;
  for (const claim of before) {
    const now = after.get(claim.id);
    if (now?.reports.some(isWires)) {
      expect(now.reports.filter((address) => !isWires(address))).toEqual(claim.reports);
    } else {
      expect(now).toEqual(claim);
      untouched += 1;
    }
  }
  expect(untouched).toBeGreaterThan(0);
  expect(untouched).toBeLessThan(before.length);
});

test('the clearest report states a claim, not the first', async () => {
  const ports = testPorts();
  const winding =
    'They had, after a night of shouting in a hall full of residents, reporters and engineers from three states, voted 7 to 2 last spring to delay the repairs, which would have cost $40 million.';
  const first = reading('https://winding.example/1', [winding, 'The river rose after a week of heavy rain.']);
  await save(first, ports);
  await save(timesReading, ports);
  const vote = (await ports.base.claims.toArray()).find(({ reports }) => reports.length === 2);
  expect(vote?.statement).toBe(timesReading.blocks[1]?.text);
});

test('a pack’s statement is kept, and its paraphrases state no claim of the reader’s', async () => {
  const ports = testPorts();
  await importPack(testPack, ports);
  await save(timesReading, ports);
  await save(dailyReading, ports);
  const claims = await ports.base.claims.toArray();
  expect(claims.find(({ id }) => id.endsWith(':vote'))?.statement).toBe(testPack.claims[1]?.statement);
  const own = new Set([...timesReading.blocks, ...dailyReading.blocks].map(({ text }) => text));
  for (const claim of claims.filter(({ pack }) => pack === '')) expect(own).toContain(claim.statement);
});
