import { overlapOf, writeShares } from '../overlap.ts';
import type { FeatureGroup } from './feature-group.ts';

/** The same over word families ("Mexican" and "Mexico", "sent" and "sending", "ten" and "10" are one). */
export const rootOverlap: FeatureGroup = {
  name: 'families',
  features: ['root-jaccard', 'root-of-heavier', 'root-of-lighter', 'root-cosine', 'root-rarest'],
  measure(pair, values, from) {
    const { a, b, story } = pair;
    const overlap = overlapOf(pair, 'root', story.weights);
    const norms = a.sizes.rootsNorm * b.sizes.rootsNorm;
    writeShares(overlap, a.sizes.roots, b.sizes.roots, norms, values, from);
    values[from + 4] = overlap.most;
  },
};
