import { share } from '../overlap.ts';
import type { PreparedStory } from '../prepare-story.ts';
import { hasId } from '../vocabulary.ts';
import type { FeatureGroup, Side } from './feature-group.ts';

/** Overlap in which words that begin alike count in part ("prosecutor" and "prosecution"). */
export const softOverlap: FeatureGroup = {
  name: 'soft matches',
  features: ['soft-jaccard', 'soft-of-lighter'],
  measure(a, b, story) {
    const here = softSum(a, b, story);
    const there = softSum(b, a, story);
    return [
      share(here + there, a.sizes.roots + b.sizes.roots),
      Math.max(share(here, a.sizes.roots), share(there, b.sizes.roots)),
    ];
  },
};

function softSum(from: Side, to: Side, { weights, neighbours }: PreparedStory): number {
  let sum = 0;
  for (const id of from.sentence.roots) {
    const weight = weights[id] as number;
    if (hasId(to.sentence.roots, id)) sum += weight;
    else {
      let best = 0;
      for (const [near, likeness] of neighbours.get(id) ?? [])
        if (likeness > best && hasId(to.sentence.roots, near)) best = likeness;
      sum += best * weight;
    }
  }
  return sum;
}
