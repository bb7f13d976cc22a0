import { overlapOf, weightOf } from '../overlap.ts';
import type { FeatureGroup } from './feature-group.ts';

/** Added to a clause's weight, so that a short clause is not easily covered. */
const ballast = 2;

/** A fact told in one clause of a long sentence. */
export const clauses: FeatureGroup = {
  name: 'clauses',
  features: ['clause-best', 'clause-of-both', 'clause-pair'],
  measure(a, b, { weights }) {
    const covered = (parts: readonly Int32Array[], roots: Int32Array): number =>
      parts.reduce(
        (best, part) =>
          Math.max(best, overlapOf(part, roots, weights).sum / (weightOf(part, weights) + ballast)),
        0,
      );
    const here = covered(a.sentence.clauses, b.sentence.roots);
    const there = covered(b.sentence.clauses, a.sentence.roots);
    let pair = 0;
    for (const x of a.sentence.clauses) {
      const size = weightOf(x, weights) + 1;
      for (const y of b.sentence.clauses) {
        const { sum } = overlapOf(x, y, weights);
        if (sum > 0) pair = Math.max(pair, sum / Math.sqrt(size * (weightOf(y, weights) + 1)));
      }
    }
    return [Math.max(here, there), Math.min(here, there), pair];
  },
};
