import { daysBetween } from '../days-between.ts';
import { share } from '../overlap.ts';
import { countShared } from '../vocabulary.ts';
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
  measure(pair, values, from) {
    const { a, b, story, overlaps } = pair;
    const x = a.words.figures;
    const y = b.words.figures;
    const { count, sum } = overlaps.figure;
    const days = overlaps.calendar.count;
    values[from] = count;
    values[from + 1] = x > 0 && y > 0 && count === 0 ? 1 : 0;
    values[from + 2] = share(count, Math.min(x, y));
    values[from + 3] = Math.log1p(sum);
    values[from + 4] = count > 0 ? Math.min(mostCounted, countShared(a.words.counted, b.words.counted)) : 0;
    values[from + 5] = days;
    values[from + 6] = a.words.calendar > 0 && b.words.calendar > 0 && days === 0 ? 1 : 0;
    values[from + 7] =
      a.dated && b.dated ? weeksApart(story.published[a.article], story.published[b.article]) : 0;
  },
};

/** Doublings of a week between two dates; 0 within a week, and where a date is unknown. */
const weeksApart = (here: string | undefined, there: string | undefined): number =>
  Math.min(mostWeeks, Math.log2(Math.max(1, (daysBetween(here, there) ?? 0) / daysAWeek)));
