import { expect, test } from 'vitest';
import { scoreHits } from '../../../../scripts/evaluate/search.ts';

const hits = (...ids: string[]) => ids.map((id) => ({ id, score: 1 }));

test('average precision is cut at five hits, the reciprocal rank is not', () => {
  expect(scoreHits(hits('a', 'b'), new Set(['a']))).toEqual({ averagePrecision: 1, reciprocalRank: 1 });
  expect(scoreHits(hits('x', 'a', 'y', 'b'), new Set(['a', 'b']))).toEqual({
    averagePrecision: (1 / 2 + 2 / 4) / 2,
    reciprocalRank: 1 / 2,
  });
  expect(scoreHits(hits('1', '2', '3', '4', '5', 'a'), new Set(['a']))).toEqual({
    averagePrecision: 0,
    reciprocalRank: 1 / 6,
  });
  expect(scoreHits([], new Set(['a']))).toEqual({ averagePrecision: 0, reciprocalRank: 0 });
});
