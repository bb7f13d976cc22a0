import { overlapOf, share } from '../overlap.ts';
import type { FeatureGroup } from './feature-group.ts';

/** The same with the people that roles and pronouns stand for. */
export const meantOverlap: FeatureGroup = {
  name: 'references',
  features: ['meant-jaccard', 'meant-of-heavier', 'meant-of-lighter', 'meant-cosine'],
  measure(pair, values, from) {
    const { a, b, story } = pair;
    const { sum, squares } = overlapOf(pair, 'meant', story.weights);
    const x = a.sizes.meant;
    const y = b.sizes.meant;
    values[from] = share(sum, x + y - sum);
    values[from + 1] = share(sum, Math.max(x, y));
    values[from + 2] = share(sum, Math.min(x, y));
    values[from + 3] = share(squares, a.sizes.meantNorm * b.sizes.meantNorm);
  },
};
