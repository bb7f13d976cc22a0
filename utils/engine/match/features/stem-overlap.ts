import { overlapOf, share } from '../overlap.ts';
import type { FeatureGroup } from './feature-group.ts';

/** How much of their stems two sentences share, by the story's word weights. */
export const stemOverlap: FeatureGroup = {
  name: 'stems',
  features: ['jaccard', 'of-heavier', 'of-lighter', 'cosine', 'log-shared', 'rarest-shared', 'count-shared'],
  measure(pair, values, from) {
    const { a, b, story } = pair;
    const { sum, squares, most, count } = overlapOf(pair, 'stem', story.weights);
    const x = a.sizes.stems;
    const y = b.sizes.stems;
    values[from] = share(sum, x + y - sum);
    values[from + 1] = share(sum, Math.max(x, y));
    values[from + 2] = share(sum, Math.min(x, y));
    values[from + 3] = share(squares, a.sizes.stemsNorm * b.sizes.stemsNorm);
    values[from + 4] = Math.log1p(sum);
    values[from + 5] = most;
    values[from + 6] = count;
  },
};
