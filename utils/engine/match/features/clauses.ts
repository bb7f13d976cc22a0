import { overlapOf } from '../overlap.ts';
import type { FeatureGroup, Side } from './feature-group.ts';

/** Added to a clause's weight, so that a short clause is not easily covered. */
const ballast = 2;

/** A fact told in one clause of a long sentence. */
export const clauses: FeatureGroup = {
  name: 'clauses',
  features: ['clause-best', 'clause-of-both', 'clause-pair'],
  measure(a, b, { weights }) {
    const here = bestCovered(a, b, weights);
    const there = bestCovered(b, a, weights);
    let pair = 0;
    a.sentence.clauses.forEach((x, i) => {
      b.sentence.clauses.forEach((y, j) => {
        const { sum } = overlapOf(x, y, weights);
        if (sum === 0) return;
        const [sizeX, sizeY] = [(a.sizes.clauses[i] ?? 0) + 1, (b.sizes.clauses[j] ?? 0) + 1];
        pair = Math.max(pair, sum / Math.sqrt(sizeX * sizeY));
      });
    });
    return [Math.max(here, there), Math.min(here, there), pair];
  },
};

/** How much of one side's best clause the other side holds. */
function bestCovered(from: Side, to: Side, weights: Float64Array): number {
  let best = 0;
  from.sentence.clauses.forEach((clause, i) => {
    const { sum } = overlapOf(clause, to.sentence.roots, weights);
    best = Math.max(best, sum / ((from.sizes.clauses[i] ?? 0) + ballast));
  });
  return best;
}
