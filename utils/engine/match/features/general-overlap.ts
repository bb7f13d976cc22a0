import { overlapOf, share } from '../overlap.ts';
import type { FeatureGroup } from './feature-group.ts';

/** The same with word weights from news at large instead of the story. */
export const generalOverlap: FeatureGroup = {
  name: 'general weights',
  features: ['general-jaccard', 'general-of-lighter', 'general-cosine'],
  measure(a, b, { general }) {
    const { sum, squares } = overlapOf(a.sentence.roots, b.sentence.roots, general);
    const [x, y] = [a.sizes.general, b.sizes.general];
    return [
      share(sum, x + y - sum),
      share(sum, Math.min(x, y)),
      share(squares, a.sizes.generalNorm * b.sizes.generalNorm),
    ];
  },
};
