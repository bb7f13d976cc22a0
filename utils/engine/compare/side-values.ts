import type { DateFact, Facts, Quantity } from '../facts/model.ts';
import { shareADay } from '../facts/share-a-day.ts';
import { compareValues } from './equivalent-quantities.ts';

const quantityNames: Readonly<Record<Quantity['kind'], string>> = {
  count: 'lone-count',
  money: 'lone-money',
  percent: 'lone-percent',
  duration: 'lone-duration',
  age: 'lone-age',
  score: 'lone-score',
  vague: 'lone-vague',
  rank: 'lone-rank',
  measure: 'lone-measure',
  fraction: 'lone-fraction',
  multiple: 'lone-multiple',
};
const dateNames: Readonly<Record<DateFact['kind'], string>> = {
  day: 'lone-date-day',
  week: 'lone-date-week',
  month: 'lone-date-month',
  year: 'lone-date-year',
  clock: 'lone-date-clock',
  part: 'lone-date-part',
  relative: 'lone-date-relative',
  vague: 'lone-date-vague',
};
const noneLone: Readonly<Record<string, number>> = Object.fromEntries(
  [...Object.values(quantityNames), ...Object.values(dateNames)].map((name) => [name, 0]),
);
/** Dates farther from the article than this are all long ago. */
const farthest = 30;

/** Both tell a time that can be the same. */
const isSameTime = (one: DateFact, two: DateFact): boolean =>
  shareADay(one, two) ?? one.span.text.toLowerCase() === two.span.text.toLowerCase();

/** How many figures, times and places a sentence tells. */
export const ownValues = ({ quantities, dates, places }: Facts): Record<string, number> => ({
  figures: quantities.length,
  dates: dates.length,
  days: dates.filter(({ kind }) => kind === 'day').length,
  places: places.length,
});

/**
 * The figures, times and places that only this side tells.
 * @param day Day number of its article.
 */
export function sideValues(own: Facts, other: Facts, day: number | undefined): Record<string, number> {
  const figures = own.quantities.filter(
    (one) => !other.quantities.some((two) => one.high === two.high || compareValues(one, two) === 'same'),
  );
  const dates = own.dates.filter((one) => !other.dates.some((two) => isSameTime(one, two)));
  const first = dates[0]?.first;
  const features: Record<string, number> = {
    loneFigures: figures.length,
    lonePlainFigures: figures.filter(({ kind, high }) => kind !== 'rank' && !(kind === 'count' && high <= 1))
      .length,
    loneFiguresOfShared: figures.filter(({ unit }) => unit !== '' && other.words.has(unit)).length,
    loneDates: dates.length,
    ago: first === undefined || day === undefined ? -1 : Math.min(farthest, Math.abs(day - first)),
    lonePlaces: own.places.filter(({ key }) => !other.places.some((place) => place.key === key)).length,
    ...noneLone,
  };
  for (const { kind } of figures) countOne(features, quantityNames[kind]);
  for (const { kind } of dates) countOne(features, dateNames[kind]);
  return features;
}

function countOne(features: Record<string, number>, name: string): void {
  features[name] = (features[name] ?? 0) + 1;
}
