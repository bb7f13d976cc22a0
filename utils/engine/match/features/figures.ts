import { overlapOf, share } from '../overlap.ts';
import type { FeatureGroup } from './feature-group.ts';

/** Figures that both sentences give, or that stand against each other. */
export const figures: FeatureGroup = {
  name: 'figures',
  features: ['figures-shared', 'figures-apart', 'figures-of-fewer'],
  measure(a, b, { weights }) {
    const [x, y] = [a.sentence.figures, b.sentence.figures];
    const { count } = overlapOf(x, y, weights);
    return [
      count,
      x.length > 0 && y.length > 0 && count === 0 ? 1 : 0,
      share(count, Math.min(x.length, y.length)),
    ];
  },
};
