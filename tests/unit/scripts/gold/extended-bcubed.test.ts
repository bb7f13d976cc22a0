import { expect, test } from 'vitest';
import { clusterFigures, extendedBcubed } from '../../../../scripts/gold/extended-bcubed.ts';

const sets = (...clusters: readonly string[]) => clusters.map((items) => new Set(items));
const figures = (items: string, found: readonly Set<string>[], wanted: readonly Set<string>[]) =>
  clusterFigures([extendedBcubed([...items], found, wanted)]);

test('equal clusters are found whole, overlapping ones too', () => {
  expect(figures('abc', sets('abc'), sets('abc'))).toEqual({ precision: 1, recall: 1, F1: 1 });
  expect(figures('abc', sets('ab', 'bc'), sets('bc', 'ab'))).toEqual({ precision: 1, recall: 1, F1: 1 });
});

test('without overlap it is plain B³', () => {
  // Bagga and Baldwin's reading: a and b have 2 of their 3, c has 1 of 3.
  const { precision, recall } = figures('abc', sets('abc'), sets('ab'));
  expect(precision).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3) / 3);
  expect(recall).toBe(1);
});

test('one claim cannot find both facts of a sentence', () => {
  const { precision, recall } = figures('abc', sets('ab'), sets('ab', 'bc'));
  expect(precision).toBe(1);
  // a: a, b; b: itself half, a, not c; c: not b, itself.
  expect(recall).toBeCloseTo((1 + (0.5 + 1 + 0) / 3 + 1 / 2) / 3);
});

test('events are added up by their items', () => {
  const two = [
    { items: 1, precision: 1, recall: 1 },
    { items: 3, precision: 0, recall: 3 },
  ];
  expect(clusterFigures(two)).toMatchObject({ precision: 0.25, recall: 1 });
});
