import { expect, test } from 'vitest';
import { visitedFactChecks } from '../../../../utils/app/fact-checks/fact-check-sources.ts';
import { importFactChecks } from '../../../../utils/app/fact-checks/import-fact-checks.ts';
import { exportPack } from '../../../../utils/app/packs/export-pack.ts';
import type { Ports } from '../../../../utils/app/ports.ts';
import { removePack } from '../../../../utils/app/remove-pack.ts';
import { saveArticle } from '../../../../utils/app/save-article.ts';
import { searchClaims } from '../../../../utils/app/search-claims.ts';
import type { ClaimReview } from '../../../../utils/formats/claim-review/model.ts';
import { dumpBase, testPorts } from '../../../support/test-ports.ts';
import { dailyReading } from '../../../support/test-readings.ts';
import { testReview as review } from '../../../support/test-reviews.ts';

const vote =
  'The city council voted 9 to 0 last spring to delay the bridge repairs, which would have cost $41 million.';
const steel = 'The steel of the Calder Bridge was never inspected in 20 years.';
const add = async (reviews: readonly ClaimReview[], ports: Ports) => {
  const outcome = await importFactChecks(reviews, visitedFactChecks, ports);
  if (!outcome.ok) throw new Error(outcome.error);
  return outcome.value.added;
};

test('a fact-check is kept with its rating, its publisher and who claimed it, as a paraphrase', async () => {
  const ports = testPorts();
  expect(await add([review(vote), review(steel, 'Half true')], ports)).toBe(2);
  const [version] = await ports.base.versions.toArray();
  expect(version).toMatchObject({ kind: 'fact-check', pack: visitedFactChecks.id });
  expect(version?.factChecks).toEqual([
    { rating: 'Mostly false', publisher: 'The Checker', claimant: 'A mayor', claimed: '' },
    { rating: 'Half true', publisher: 'The Checker', claimant: 'A mayor', claimed: '' },
  ]);
  expect(version?.sentences.every(({ verbatim }) => !verbatim)).toBe(true);
  expect((await searchClaims({ query: 'steel never inspected' }, ports))[0]?.statement).toBe(steel);
});

test('the same again adds nothing; another rating takes the place of the earlier one', async () => {
  const ports = testPorts();
  await add([review(vote)], ports);
  const before = await dumpBase(ports);
  expect(await add([review(vote)], ports)).toBe(0);
  expect(await dumpBase(ports)).toEqual(before);
  expect(await add([review(vote, 'False')], ports)).toBe(1);
  const versions = await ports.base.versions.toArray();
  expect(versions.map(({ factChecks }) => factChecks?.[0]?.rating)).toEqual(['False']);
  expect(await ports.base.claims.count()).toBe(1);
});

test('it joins no claim of the reader’s, and removing it leaves the base as it was', async () => {
  const ports = testPorts();
  await saveArticle({ reading: dailyReading, incognito: false }, ports);
  const before = await dumpBase(ports);
  await add([review(dailyReading.blocks[1]?.text ?? '')], ports);
  expect((await ports.base.claims.toArray()).filter(({ pack }) => pack === '')).toEqual(before.claims);
  await removePack(visitedFactChecks.id, ports);
  expect(await dumpBase(ports)).toEqual(before);
});

test('an import that is stopped leaves nothing', async () => {
  const ports = testPorts();
  const controller = new AbortController();
  const before = await dumpBase(ports);
  const stopped = await importFactChecks([review(vote)], visitedFactChecks, ports, {
    signal: controller.signal,
    onProgress: ({ done }) => done > 0 && controller.abort(),
  });
  expect(stopped).toEqual({ ok: false, error: 'stopped' });
  expect(await dumpBase(ports)).toEqual(before);
});

test('a claim pack leaves fact-checks out, and says how many', async () => {
  const ports = testPorts();
  await saveArticle({ reading: dailyReading, incognito: false }, ports);
  await add([review(vote)], ports);
  const title = { title: 'All', description: '', licence: 'CC0-1.0' };
  const exported = await exportPack({ kind: 'everything' }, title, ports.base);
  expect(exported.ok && exported.value.leftOut.factChecks).toBe(1);
  expect(JSON.stringify(exported)).not.toContain('9 to 0');
});
