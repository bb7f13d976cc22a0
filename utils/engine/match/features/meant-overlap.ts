import { overlapOf, share } from '../overlap.ts';
import type { FeatureGroup } from './feature-group.ts';

/** The same with the people that roles and pronouns stand for. */
export const meantOverlap: FeatureGroup = {
  name: 'references',
  features: ['meant-jaccard', 'meant-of-heavier', 'meant-of-lighter', 'meant-cosine'],
  measure(a, b, { weights }) {
    const { sum, squares } = overlapOf(a.sentence.meant, b.sentence.meant, weights);
    const [x, y] = [a.sizes.meant, b.sizes.meant];
    return [
      share(sum, x + y - sum),
      share(sum, Math.max(x, y)),
      share(sum, Math.min(x, y)),
      share(squares, a.sizes.meantNorm * b.sizes.meantNorm),
    ];
  },
};
