import { expect, it, test } from 'vitest';
import { readDifferenceLabels } from '../../../../scripts/gold/read-difference-labels.ts';
import { readSplit } from '../../../../scripts/gold/read-gold.ts';
import { readOtherPairs } from '../../../../scripts/gold/read-other-pairs.ts';
import { shareNoted } from '../../../../scripts/gold/read-readings.ts';
import { pairsToRead } from '../../../../scripts/train/pairs-to-read.ts';
import { readDimensions } from '../../../../utils/shared/pair-reading.ts';
import { describeWithShared } from '../../../support/shared-data.ts';

test('a dimension is noted as surely as many readings note it', () => {
  const readings = [new Map([['date', 'adds']]), new Map([['date', 'differs']]), new Map<string, string>()];
  expect(shareNoted(readings, 'date')).toBeCloseTo(2 / 3);
  expect(shareNoted(readings, 'quote')).toBe(0);
  expect(shareNoted([], 'date')).toBe(0);
});

describeWithShared('the pairs that the network of pairs learns from', () => {
  const split = readSplit() as NonNullable<ReturnType<typeof readSplit>>;

  it('are all there, and no sentence of a dev set is among them', () => {
    const pairs = pairsToRead(split);
    expect(pairs.length).toBeGreaterThan(5000);
    for (const { a, b, noted } of pairs) {
      expect(a && b).toBeTruthy();
      expect(noted).toHaveLength(readDimensions.length);
      expect(noted.every((share) => share >= 0 && share <= 1)).toBe(true);
    }
    const learnt = new Set(pairs.map(({ a, b }) => [a, b].sort().join('\n')));
    const held = readDifferenceLabels(split, ['dev', 'dev-five-outlets', 'dev-openings']);
    expect(held.filter(({ here, there }) => learnt.has([here.text, there.text].sort().join('\n')))).toEqual(
      [],
    );
  });

  it('hold no pair of an event of a dev set', () => {
    const held = new Set(['dev', 'dev-five-outlets', 'dev-openings'].flatMap((set) => split.sets[set] ?? []));
    expect(readOtherPairs(split).filter(({ story }) => held.has(story))).toEqual([]);
  });
});
