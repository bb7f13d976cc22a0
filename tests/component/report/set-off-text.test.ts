import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutAtDifferences } from '../../../components/report/set-off-text.tsx';
import type { Difference } from '../../../utils/engine/model.ts';
import { relationsByStrength } from '../../../utils/shared/relation.ts';

const difference = (relation: Difference['relation'], start: number, end: number): Difference => ({
  dimension: 'quantity',
  relation,
  here: null,
  there: { text: '', start, end },
});

test('no letter is lost, whatever the spans', () => {
  const spans = fc.array(
    fc
      .tuple(fc.constantFrom(...relationsByStrength), fc.nat(30), fc.nat(30))
      .map(([relation, a, b]) => difference(relation, Math.min(a, b), Math.max(a, b))),
  );
  fc.assert(
    fc.property(fc.string({ maxLength: 25 }), spans, (text, differences) => {
      expect(
        cutAtDifferences(text, differences)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }),
  );
});

test('where spans overlap the stronger relation wins', () => {
  expect(cutAtDifferences('abcdef', [difference('adds', 0, 4), difference('conflicts', 2, 6)])).toEqual([
    { text: 'ab', relation: 'adds' },
    { text: 'cd', relation: 'conflicts' },
    { text: 'ef', relation: 'conflicts' },
  ]);
});

test('agreement is not set off', () => {
  expect(cutAtDifferences('abc', [difference('agrees', 0, 3)])).toEqual([{ text: 'abc', relation: null }]);
});
