import { overlapOf, share } from '../overlap.ts';
import type { FeatureGroup } from './feature-group.ts';

/** How much of their stems two sentences share, by the story's word weights. */
export const stemOverlap: FeatureGroup = {
  name: 'stems',
  features: ['jaccard', 'of-heavier', 'of-lighter', 'cosine', 'log-shared', 'rarest-shared', 'count-shared'],
  measure(a, b, { weights }) {
    const { sum, squares, most, count } = overlapOf(a.sentence.stems, b.sentence.stems, weights);
    const [x, y] = [a.sizes.stems, b.sizes.stems];
    return [
      share(sum, x + y - sum),
      share(sum, Math.max(x, y)),
      share(sum, Math.min(x, y)),
      share(squares, a.sizes.stemsNorm * b.sizes.stemsNorm),
      Math.log1p(sum),
      most,
      count,
    ];
  },
};
