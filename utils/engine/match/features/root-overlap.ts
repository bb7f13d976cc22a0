import { writeShares } from '../overlap.ts';
import type { FeatureGroup } from './feature-group.ts';

/** The same over word families ("Mexican" and "Mexico", "sent" and "sending", "ten" and "10" are one). */
export const rootOverlap: FeatureGroup = {
  name: 'families',
  features: ['root-jaccard', 'root-of-heavier', 'root-of-lighter', 'root-cosine', 'root-rarest'],
  measure(pair, values, from) {
    const { a, b, overlaps } = pair;
    const norms = a.sizes.rootsNorm * b.sizes.rootsNorm;
    writeShares(overlaps.root, a.sizes.roots, b.sizes.roots, norms, values, from);
    values[from + 4] = overlaps.root.most;
  },
};
