import { share } from '../overlap.ts';
import type { FeatureGroup } from './feature-group.ts';

/** The same with word weights from news at large instead of the story. */
export const generalOverlap: FeatureGroup = {
  name: 'general weights',
  features: ['general-jaccard', 'general-of-lighter', 'general-cosine'],
  measure(pair, values, from) {
    const { a, b, overlaps } = pair;
    const { sum, squares } = overlaps.general;
    const x = a.sizes.general;
    const y = b.sizes.general;
    values[from] = share(sum, x + y - sum);
    values[from + 1] = share(sum, Math.min(x, y));
    values[from + 2] = share(squares, a.sizes.generalNorm * b.sizes.generalNorm);
  },
};
