import { overlapOf, share } from '../overlap.ts';
import type { FeatureGroup } from './feature-group.ts';

/** The same over word families ("Mexican" and "Mexico", "sent" and "sending", "ten" and "10" are one). */
export const rootOverlap: FeatureGroup = {
  name: 'families',
  features: ['root-jaccard', 'root-of-heavier', 'root-of-lighter', 'root-cosine', 'root-rarest'],
  measure(pair, values, from) {
    const { a, b, story } = pair;
    const { sum, squares, most } = overlapOf(pair, 'root', story.weights);
    const x = a.sizes.roots;
    const y = b.sizes.roots;
    values[from] = share(sum, x + y - sum);
    values[from + 1] = share(sum, Math.max(x, y));
    values[from + 2] = share(sum, Math.min(x, y));
    values[from + 3] = share(squares, a.sizes.rootsNorm * b.sizes.rootsNorm);
    values[from + 4] = most;
  },
};
