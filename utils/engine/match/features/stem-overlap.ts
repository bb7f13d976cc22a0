import { writeShares } from '../overlap.ts';
import type { FeatureGroup } from './feature-group.ts';

/** How much of their stems two sentences share, by the story's word weights. */
export const stemOverlap: FeatureGroup = {
  name: 'stems',
  features: ['jaccard', 'of-heavier', 'of-lighter', 'cosine', 'log-shared', 'rarest-shared', 'count-shared'],
  measure(pair, values, from) {
    const { a, b } = pair;
    const overlap = pair.overlaps.stem;
    const norms = a.sizes.stemsNorm * b.sizes.stemsNorm;
    writeShares(overlap, a.sizes.stems, b.sizes.stems, norms, values, from);
    values[from + 4] = Math.log1p(overlap.sum);
    values[from + 5] = overlap.most;
    values[from + 6] = overlap.count;
  },
};
