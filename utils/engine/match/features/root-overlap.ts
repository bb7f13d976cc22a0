import { overlapOf, share } from '../overlap.ts';
import type { FeatureGroup } from './feature-group.ts';

/** The same over word families ("Mexican" and "Mexico", "sent" and "sending", "ten" and "10" are one). */
export const rootOverlap: FeatureGroup = {
  name: 'families',
  features: ['root-jaccard', 'root-of-heavier', 'root-of-lighter', 'root-cosine', 'root-rarest'],
  measure(a, b, { weights }) {
    const { sum, squares, most } = overlapOf(a.sentence.roots, b.sentence.roots, weights);
    const [x, y] = [a.sizes.roots, b.sizes.roots];
    return [
      share(sum, x + y - sum),
      share(sum, Math.max(x, y)),
      share(sum, Math.min(x, y)),
      share(squares, a.sizes.rootsNorm * b.sizes.rootsNorm),
      most,
    ];
  },
};
