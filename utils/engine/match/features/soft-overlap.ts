import { share } from '../overlap.ts';
import type { PairView } from '../pair-view.ts';
import { kinds } from '../word-kinds.ts';
import type { FeatureGroup } from './feature-group.ts';

/** Overlap in which words that begin alike count in part ("prosecutor" and "prosecution"). */
export const softOverlap: FeatureGroup = {
  name: 'soft matches',
  features: ['soft-jaccard', 'soft-of-lighter'],
  measure(pair, values, from) {
    const { a, b, story, overlaps } = pair;
    const { sum } = overlaps.root;
    findLikest(pair);
    const here = sum + likeHere.sum(story.weights);
    const there = sum + likeThere.sum(story.weights);
    values[from] = share(here + there, a.sizes.roots + b.sizes.roots);
    values[from + 1] = Math.max(share(here, a.sizes.roots), share(there, b.sizes.roots));
  },
};

/** The best likeness of each word of one side with a word of the other side. */
interface Likest {
  keep(id: number, likeness: number): void;
  /** The words' weights, each as far as it is alike; forgets them. */
  sum(weights: Float64Array): number;
}

function createLikest(): Likest {
  const ids: number[] = [];
  const best: number[] = [];
  let count = 0;
  return {
    keep(id, likeness) {
      for (let at = 0; at < count; at += 1) {
        if (ids[at] !== id) continue;
        best[at] = Math.max(best[at] as number, likeness);
        return;
      }
      ids[count] = id;
      best[count] = likeness;
      count += 1;
    },
    sum(weights) {
      let sum = 0;
      for (let at = 0; at < count; at += 1)
        sum += (best[at] as number) * (weights[ids[at] as number] as number);
      count = 0;
      return sum;
    },
  };
}

const likeHere = createLikest();
const likeThere = createLikest();

/** Finds which words of either side that the other side lacks begin like one that it has. */
function findLikest(pair: PairView): void {
  const { own, near, likeness } = pair.b.soft;
  for (let at = 0; at < own.length; at += 1) {
    const mine = near[at] as number;
    if (!(pair.kindInA(mine) & kinds.root)) continue;
    const theirs = own[at] as number;
    const like = likeness[at] as number;
    if (!isShared(pair, mine)) likeHere.keep(mine, like);
    if (!(pair.kindInA(theirs) & kinds.root)) likeThere.keep(theirs, like);
  }
}

/** Whether a root of `a` is one of `b` too. */
function isShared(pair: PairView, id: number): boolean {
  for (let i = 0; i < pair.shared; i += 1)
    if (pair.ids[i] === id) return ((pair.there[i] as number) & kinds.root) !== 0;
  return false;
}
