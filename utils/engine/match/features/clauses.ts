import type { PairView } from '../pair-view.ts';
import { kinds } from '../word-kinds.ts';
import type { FeatureGroup } from './feature-group.ts';

/** Added to a clause's weight, so that a short clause is not easily covered. */
const ballast = 2;
const mostClauses = 32;
/** What the pair shares of each clause, and of each two clauses; zero between pairs. */
const covered = new Float64Array(mostClauses);
const both = new Float64Array(mostClauses * mostClauses);

/** A fact told in one clause of a long sentence. */
export const clauses: FeatureGroup = {
  name: 'clauses',
  features: ['clause-best', 'clause-of-both', 'clause-pair'],
  measure(pair, values, from) {
    const { a, b } = pair;
    const here = bestCovered(pair, pair.hereClauses, a.sizes.clauses);
    const there = bestCovered(pair, pair.thereClauses, b.sizes.clauses);
    values[from] = Math.max(here, there);
    values[from + 1] = Math.min(here, there);
    values[from + 2] = bestPair(pair);
  },
};

const isRoot = (pair: PairView, i: number): boolean =>
  ((pair.here[i] as number) & (pair.there[i] as number) & kinds.root) !== 0;

const lowest = (bits: number): number => 31 - Math.clz32(bits & -bits);

/** How much of one side's best clause the other side holds. */
function bestCovered(pair: PairView, clausesOf: Uint32Array, sizes: Float64Array): number {
  const { weights } = pair.story;
  let best = 0;
  for (let i = 0; i < pair.shared; i += 1) {
    if (!isRoot(pair, i)) continue;
    const weight = weights[pair.ids[i] as number] as number;
    for (let bits = clausesOf[i] as number; bits; bits &= bits - 1) {
      const clause = lowest(bits);
      const sum = (covered[clause] as number) + weight;
      covered[clause] = sum;
      best = Math.max(best, sum / ((sizes[clause] as number) + ballast));
    }
  }
  covered.fill(0, 0, sizes.length);
  return best;
}

/** How much the two clauses share that share most. */
function bestPair(pair: PairView): number {
  const { weights } = pair.story;
  const [here, there] = [pair.a.sizes.clauses, pair.b.sizes.clauses];
  let best = 0;
  for (let i = 0; i < pair.shared; i += 1) {
    if (!isRoot(pair, i)) continue;
    const weight = weights[pair.ids[i] as number] as number;
    for (let left = pair.hereClauses[i] as number; left; left &= left - 1) {
      const x = lowest(left);
      for (let right = pair.thereClauses[i] as number; right; right &= right - 1) {
        const y = lowest(right);
        const sum = (both[x * mostClauses + y] as number) + weight;
        both[x * mostClauses + y] = sum;
        best = Math.max(best, sum / Math.sqrt(((here[x] as number) + 1) * ((there[y] as number) + 1)));
      }
    }
  }
  for (let x = 0; x < here.length; x += 1) both.fill(0, x * mostClauses, x * mostClauses + there.length);
  return best;
}
