import { daysBetween } from '../days-between.ts';
import { countShared, overlapOf, share } from '../overlap.ts';
import type { FeatureGroup } from './feature-group.ts';

/** Shared pairs of a figure and a word beside it, at most. */
const mostCounted = 4;
const daysAWeek = 6;
const mostWeeks = 3;

/**
 * Figures that both sentences give with the word they count, or that stand against each other; days named alike, or alike
 * in name only: two articles of different weeks do not mean the same Thursday. */
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
    'other-week',
  ],
  measure(a, b, { weights, general, published }) {
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
      a.sentence.dated && b.sentence.dated
        ? weeksApart(published[a.sentence.article], published[b.sentence.article])
        : 0,
    ];
  },
};

/** Doublings of a week between two dates; 0 within a week, and where a date is unknown. */
const weeksApart = (here: string | undefined, there: string | undefined): number =>
  Math.min(mostWeeks, Math.log2(Math.max(1, (daysBetween(here, there) ?? 0) / daysAWeek)));
