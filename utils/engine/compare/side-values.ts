import type { DateFact, Facts, Quantity } from '../facts/model.ts';
import { compareValues } from './equivalent-quantities.ts';

const quantityNames = (
  [
    'count',
    'money',
    'percent',
    'duration',
    'age',
    'score',
    'vague',
    'rank',
    'measure',
    'fraction',
    'multiple',
  ] satisfies Quantity['kind'][]
).map((kind) => ({ kind, name: `lone-${kind}` }));
const dateNames = (
  ['day', 'week', 'month', 'year', 'clock', 'part', 'relative', 'vague'] satisfies DateFact['kind'][]
).map((kind) => ({ kind, name: `lone-date-${kind}` }));
/** Dates farther from the article than this are all long ago. */
const farthest = 30;

/** Both tell a time that can be the same. */
function isSameTime(one: DateFact, two: DateFact): boolean {
  if (one.first === undefined || two.first === undefined)
    return one.span.text.toLowerCase() === two.span.text.toLowerCase();
  return one.first <= (two.last ?? two.first) && two.first <= (one.last ?? one.first);
}

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
    figures: own.quantities.length,
    loneFigures: figures.length,
    lonePlainFigures: figures.filter(({ kind, high }) => kind !== 'rank' && !(kind === 'count' && high <= 1))
      .length,
    loneFiguresOfShared: figures.filter(({ unit }) => unit !== '' && other.words.has(unit)).length,
    dates: own.dates.length,
    days: own.dates.filter(({ kind }) => kind === 'day').length,
    loneDates: dates.length,
    ago: first === undefined || day === undefined ? -1 : Math.min(farthest, Math.abs(day - first)),
    places: own.places.length,
    lonePlaces: own.places.filter(({ key }) => !other.places.some((place) => place.key === key)).length,
  };
  for (const { kind, name } of quantityNames)
    features[name] = figures.filter((figure) => figure.kind === kind).length;
  for (const { kind, name } of dateNames) features[name] = dates.filter((date) => date.kind === kind).length;
  return features;
}
