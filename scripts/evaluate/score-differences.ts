import { type Dimension, dimensions } from '../../utils/shared/dimension.ts';
import type { LabelledPair } from '../gold/read-difference-labels.ts';

/** What was said of a pair: relation by dimension. */
export type Said = ReadonlyMap<string, string>;

/** Precision, recall and F1 of one dimension. */
export interface DimensionScore {
  readonly dimension: Dimension;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly labels: number;
}

/** Scores said dimensions as gold/score-differences.py does: precision against either reader, recall against both. */
export function scoreDifferences(pairs: readonly LabelledPair[], said: readonly Said[]): DimensionScore[] {
  return dimensions.map((dimension) => {
    let right = 0;
    let wrong = 0;
    let hit = 0;
    let missed = 0;
    pairs.forEach(({ either, both }, index) => {
      const relation = said[index]?.get(dimension);
      const mine = relation !== undefined && relation !== 'agrees';
      if (mine) either.has(dimension) ? right++ : wrong++;
      if (both.has(dimension)) mine ? hit++ : missed++;
    });
    const labels = hit + missed;
    const precision = right / Math.max(1, right + wrong);
    const recall = hit / Math.max(1, labels);
    return {
      dimension,
      precision,
      recall,
      f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0,
      labels,
    };
  });
}

/** Conflicts said, of them so labelled; labelled, of them found. */
export function scoreConflicts(
  pairs: readonly LabelledPair[],
  said: readonly Said[],
): { said: number; right: number; labelled: number; found: number } {
  let all = 0;
  let right = 0;
  let labelled = 0;
  let found = 0;
  pairs.forEach(({ either }, index) => {
    for (const [dimension, relation] of said[index] ?? [])
      if (relation === 'conflicts') {
        all += 1;
        if (either.get(dimension) === 'conflicts') right += 1;
      }
    for (const [dimension, relation] of either)
      if (relation === 'conflicts') {
        labelled += 1;
        if (said[index]?.get(dimension) === 'conflicts') found += 1;
      }
  });
  return { said: all, right, labelled, found };
}
