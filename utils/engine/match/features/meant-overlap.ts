import { writeShares } from '../overlap.ts';
import type { FeatureGroup } from './feature-group.ts';

/** The same with the people that roles and pronouns stand for. */
export const meantOverlap: FeatureGroup = {
  name: 'references',
  features: ['meant-jaccard', 'meant-of-heavier', 'meant-of-lighter', 'meant-cosine'],
  measure(pair, values, from) {
    const { a, b, overlaps } = pair;
    const norms = a.sizes.meantNorm * b.sizes.meantNorm;
    writeShares(overlaps.meant, a.sizes.meant, b.sizes.meant, norms, values, from);
  },
};
