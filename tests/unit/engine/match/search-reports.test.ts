import { expect, test } from 'vitest';
import { createRetriever } from '../../../../utils/engine/match/retriever.ts';
import { searchReports } from '../../../../utils/engine/match/search-reports.ts';
import { buildSegment } from '../../../../utils/engine/match/segment.ts';

const claims = [
  'A photograph shows wild boars bathing in the fountain of Riverton.',
  'The town of Riverton will close the harbour bridge for two years.',
  'Mayor Ada Miller promised a free ferry while the harbour bridge is closed.',
  'The harbour museum of Riverton lost 40 paintings in a fire.',
  'A video shows the mayor of Westhaven dancing on a bridge.',
];
const retriever = createRetriever([
  buildSegment(
    claims.map((text, at) => ({
      key: String(at),
      outlet: String(at),
      credits: {},
      sentences: [{ text, kind: 'text', block: 0, verbatim: true }],
    })),
  ),
]);
const found = (query: string, limit?: number): number[] =>
  searchReports(retriever, query, limit).map(({ article }) => Number(article));

test('the claim that shares the rarest words comes first', () => {
  expect(found('boars in the fountain')[0]).toBe(0);
  expect(found('40 paintings burned at the harbour')[0]).toBe(3);
  expect(found('is it true that a ferry will be free while the bridge is closed?')[0]).toBe(2);
});

test('a hashtag finds what its words find', () => {
  expect(found('#HarbourMuseum')).toEqual(found('Harbour Museum'));
  expect(found('#HarbourMuseum')[0]).toBe(3);
});

test('the address, handle and date of a copied post lead nowhere', () => {
  const post =
    'Dancing again! https://t.co/boars pic.twitter.com/fountain — Jo Reed (@fountain) May 40, 2031';
  expect(found(post)).toEqual([4]);
});

test('the last word may be unfinished, also in a hashtag', () => {
  expect(found('harbour mus')[0]).toBe(3);
  expect(found('#HarbourMus')[0]).toBe(3);
});

test('at most so many hits, best first, none without a shared word', () => {
  const hits = searchReports(retriever, 'harbour bridge closed', 2);
  expect(hits).toHaveLength(2);
  expect(hits[0]?.score).toBeGreaterThanOrEqual(hits[1]?.score ?? 0);
  expect(found('zeppelin')).toEqual([]);
  expect(found('')).toEqual([]);
});
