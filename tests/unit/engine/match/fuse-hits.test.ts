import { expect, test } from 'vitest';
import { fusedDepth, fuseHits } from '../../../../utils/engine/match/fuse-hits.ts';
import { meanCosine } from '../../../../utils/engine/match/mean-cosine.ts';

const hits = (...scores: number[]) => scores.map((score, at) => ({ id: String(at), score }));
const ids = (found: readonly { readonly id: string }[]): string => found.map(({ id }) => id).join('');

test('a hit that means the same passes one that only shares more words', () => {
  const found = fuseHits(hits(10, 9, 1), [], ({ id }) => (id === '1' ? 0.9 : 0.1));
  expect(ids(found)).toBe('102');
  expect(found.map(({ score }) => score)).toEqual([...found.map(({ score }) => score)].sort((x, y) => y - x));
});

test('the order of words stands where no hit has an encoding', () => {
  expect(fuseHits(hits(3, 2, 1), [], () => undefined)).toEqual(hits(3, 2, 1));
  expect(fuseHits(hits(), [], () => 1)).toEqual([]);
});

test('a hit found by its vector alone joins the best, where its cosine takes it', () => {
  const near = [{ id: 'near', score: 0 }];
  const cosines: Record<string, number> = { near: 0.9, '0': 0.2, '1': 0.8 };
  expect(ids(fuseHits(hits(10, 9, 1), near, ({ id }) => cosines[id]))).toBe('1near02');
  expect(fuseHits(hits(), near, () => 0.5)).toEqual([{ id: 'near', score: expect.any(Number) }]);
});

test('hits further down keep their place', () => {
  const many = hits(...Array.from({ length: fusedDepth + 2 }, (_, at) => 100 - at));
  const found = fuseHits(many, [], ({ id }) => (Number(id) >= fusedDepth ? 1 : 0));
  expect(found).toEqual(many);
});

test('the cosine of mean vectors is that of their directions', () => {
  const mean = (...values: number[]) => ({ mean: Int8Array.from(values) });
  expect(meanCosine(mean(100, 0), mean(0, 50))).toBe(0);
  expect(meanCosine(mean(3, 4), mean(60, 80))).toBeCloseTo(1, 5);
  expect(meanCosine(mean(1, 0), mean(-9, 0))).toBeCloseTo(-1, 5);
  expect(meanCosine(mean(0, 0), mean(1, 1))).toBe(0);
  expect(meanCosine(mean(1), mean(1, 1))).toBe(0);
});
