import type { DateFact, Facts, Quantity } from '../facts/model.ts';
import { shareADay } from '../facts/share-a-day.ts';
import type { FactPair } from './candidate.ts';
import { isSameFigure } from './equivalent-quantities.ts';
import { areMomentary } from './momentary-figures.ts';

/** The stretch of time that a figure is of: the nearest month or year of its sentence ("in 2023"). */
function momentOf(quantity: Quantity, { dates }: Facts): DateFact | undefined {
  return dates
    .filter(({ kind, first }) => first !== undefined && (kind === 'year' || kind === 'month'))
    .sort((a, b) => Math.abs(a.from - quantity.from) - Math.abs(b.from - quantity.from))[0];
}

/** Whether two figures are of the same named time, of another, or of a time that one side leaves open. */
export function momentsOf(a: Quantity, b: Quantity, pair: FactPair): 'same' | 'other' | 'open' {
  const one = momentOf(a, pair.here);
  const two = momentOf(b, pair.there);
  const share = one && two && shareADay(one, two);
  return share === undefined ? 'open' : share ? 'same' : 'other';
}

/** Figures that grow as a story runs: a later one replaces an earlier one. */
const runningWords =
  /^(?:death|dead|die|kill|toll|injur|wound|hurt|casualti|miss|arrest|case|infect|hospit|displac|evacu|rescu|sign|count|victim|fatal)/u;
const isRunning = ({ kind, unit, context }: Quantity) =>
  kind === 'count' && [unit, ...context].some((stem) => runningWords.test(stem));

/** "26 so far", "now 29", "risen to 15": the words say themselves that the figure runs. */
const runningPhrase =
  /\b(?:so far|until now|as of|to date|now|(?:risen|rises|rose|climb(?:ed|s)|grown|raised|revised)\b.{0,60}?\bto|initially said|later revised|revised the|brings?|bringing)\b/i;
const saysRunning = ({ here, there, daysApart, days }: FactPair) => {
  const one = runningPhrase.exec(here.text)?.[0].toLowerCase();
  const two = runningPhrase.exec(there.text)?.[0].toLowerCase();
  const isOneMoment = one === two && daysApart === 0 && days.here !== undefined && days.there !== undefined;
  return (one !== undefined || two !== undefined) && !isOneMoment;
};

/** Whether both sides tell the hour or part of the day, and another one: a storm's place at ten and at noon. */
const areOfOtherHours = ({ here, there }: FactPair): boolean => {
  const one = here.dates.filter(({ minutes }) => minutes);
  const two = there.dates.filter(({ minutes }) => minutes);
  return one.length > 0 && two.length > 0 && !one.some((a) => two.some((b) => isOneHour(a, b)));
};
const isOneHour = (a: DateFact, b: DateFact): boolean =>
  (a.first === undefined || b.first === undefined || a.first === b.first) &&
  (a.minutes?.[0] ?? 0) <= (b.minutes?.[1] ?? 0) &&
  (b.minutes?.[0] ?? 0) <= (a.minutes?.[1] ?? 0);

/** A later report of a running figure is newer, unless both give the figure of one named time. */
export const hasNewer = (a: Quantity, b: Quantity, pair: FactPair): boolean =>
  momentsOf(a, b, pair) !== 'same' &&
  ((isRunning(a) && (pair.daysApart !== 0 || isUndated(pair) || areFloors(a, b))) ||
    saysRunning(pair) ||
    areMomentary(a, b, pair) ||
    areOfOtherHours(pair));

/** Where a report's day is unknown, a running figure's moment is too. */
const isUndated = ({ days }: FactPair) => days.here === undefined || days.there === undefined;

/** "at least 23", "at least 26": both may be true at once. */
const areFloors = (a: Quantity, b: Quantity) => a.rounding === 'over' && b.rounding === 'over';

/** "at least 12 dead" on Monday, 15 on Tuesday: the bound allows the later figure, which is news all the same. */
export const hasRun = (a: Quantity, b: Quantity, pair: FactPair): boolean =>
  a.kind === 'count' &&
  b.kind === 'count' &&
  a.high !== b.high &&
  !isSameFigure(a, b) &&
  isRunning(a) &&
  pair.later !== 0 &&
  hasNewer(a, b, pair);
