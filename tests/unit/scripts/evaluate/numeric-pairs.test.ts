import { expect, it } from 'vitest';
import { saysAnotherFigure, scoreNumericPairs } from '../../../../scripts/evaluate/numeric-pairs.ts';

it('leaves kinds out that nobody judged, and counts traps apart', () => {
  const score = scoreNumericPairs([
    { type: 'conflict', flagged: true },
    { type: 'conflict', flagged: false },
    { type: 'different-quantity', flagged: true },
    { type: 'rounding', flagged: true },
    { type: 'equivalent', flagged: false },
    { type: 'market-figures', flagged: true },
    { type: undefined, flagged: true },
  ]);
  expect(score).toEqual({ conflicts: 2, right: 1, wrong: 2, traps: 2, trapsFlagged: 1 });
});

it('takes a figure that only one side adds for no other figure', () => {
  const difference = { dimension: 'quantity' as const, here: null, there: null };
  expect(saysAnotherFigure({ relation: 'adds', differences: [{ ...difference, relation: 'adds' }] })).toBe(
    false,
  );
  expect(
    saysAnotherFigure({ relation: 'updates', differences: [{ ...difference, relation: 'updates' }] }),
  ).toBe(true);
});
