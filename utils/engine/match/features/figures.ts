import { countShared, overlapOf, share } from '../overlap.ts';
import type { FeatureGroup } from './feature-group.ts';

/** Shared pairs of a figure and a word beside it, at most. */
const mostCounted = 4;

/** Figures that both sentences give with the word they count, or that stand against each other; days named alike. */
export const figures: FeatureGroup = {
  name: 'figures and days',
  features: [
    'figures-shared',
    'figures-apart',
    'figures-of-fewer',
    'figures-weight',
    'counted-shared',
    'days-shared',
    'days-apart',
  ],
  measure(a, b, { weights, general }) {
    const [x, y] = [a.sentence.figures, b.sentence.figures];
    const { count, sum } = overlapOf(x, y, general);
    const days = overlapOf(a.sentence.calendar, b.sentence.calendar, weights).count;
    const bothHaveDays = a.sentence.calendar.length > 0 && b.sentence.calendar.length > 0;
    return [
      count,
      x.length > 0 && y.length > 0 && count === 0 ? 1 : 0,
      share(count, Math.min(x.length, y.length)),
      Math.log1p(sum),
      Math.min(mostCounted, countShared(a.sentence.counted, b.sentence.counted)),
      days,
      bothHaveDays && days === 0 ? 1 : 0,
    ];
  },
};
