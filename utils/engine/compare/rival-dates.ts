import { isKin } from '../facts/kin-words.ts';
import { months } from '../facts/lexicon/calendar.ts';
import { reportingVerbs } from '../facts/lexicon/reporting-verbs.ts';
import { words } from '../facts/lexicon/words.ts';
import type { DateFact, Facts } from '../facts/model.ts';
import { stemOf } from '../text/known-words.ts';
import type { Candidate, FactPair } from './candidate.ts';
import { placeFeatures } from './place-features.ts';

/** Neighbouring days told of one event conflict: their surroundings and clauses share this much. 5 of 6 on train. */
const rivalContext = 0.3;
const rivalClause = 0.45;

/** Neighbouring days, or two years that one preposition leads in ("ends in 2019", "ends in 2018"). */
const areOfOneScale = (a: DateFact, b: DateFact, neighbour: boolean, { here, there }: FactPair): boolean =>
  a.kind === 'day' && b.kind === 'day'
    ? !a.minutes && !b.minutes && neighbour
    : a.kind === 'year' &&
      b.kind === 'year' &&
      here.tokens[a.from - 1]?.tag === 'prep' &&
      here.tokens[a.from - 1]?.lower === there.tokens[b.from - 1]?.lower;

/** "July 3", "February": told by the month's name, so that no weekday or week was misread. */
const isOfCalendar = ({ kind, from, to }: DateFact, { tokens }: Facts): boolean =>
  (kind === 'day' || kind === 'month') &&
  tokens.slice(from, to).some(({ lower }) => months.has(lower.replace('.', '')));

/** An act this far from its date is dated by it: "will leave at the end of February". */
const actReach = 10;

/** Stems of what a date dates: verbs near it, and the noun that it stands before ("his July 30 sentencing"). */
function datedBy({ from, to }: DateFact, { tokens }: Facts): string[] {
  const next = tokens[to];
  return [
    ...tokens
      .slice(Math.max(0, from - actReach), to + actReach)
      .filter(({ tag, lemma }) => tag === 'verb' && lemma !== undefined && !reportingVerbs.has(lemma))

      .map(({ lemma }) => stemOf(lemma ?? '')),
    ...(next?.tag === 'noun' ? [next.stem] : []),
  ];
}

/** Somebody leaves an office on one day, however the leaving is told. */
const departures: ReadonlySet<string> = new Set(
  words('leave depart retire resign quit exit').map((verb) => stemOf(verb)),
);
const areOneAct = (a: string, b: string): boolean => isKin(a, b) || (departures.has(a) && departures.has(b));

/** Two days of the calendar, or a day and a month, that date one act: a sentencing is on July 3 or on July 30. */
function areOfOneAct(a: DateFact, b: DateFact, { here, there }: FactPair): boolean {
  if (a.kind !== 'day' && b.kind !== 'day') return false;
  if (!isOfCalendar(a, here) || !isOfCalendar(b, there)) return false;
  const acts = datedBy(b, there);
  return datedBy(a, here).some((one) => acts.some((two) => areOneAct(one, two)));
}

/** "before May 19", "after May 19"; "as of", "by" and "from" leave open on which side the act lies. */
type Bound = 'before' | 'after' | 'open';
const bounds: ReadonlyMap<string, Bound> = new Map([
  ['before', 'before'],
  ['until', 'before'],
  ['till', 'before'],
  ['after', 'after'],
  ['since', 'after'],
  ['by', 'open'],
  ['from', 'open'],
]);
const boundOf = ({ from }: DateFact, { tokens }: Facts): Bound | undefined => {
  const before = tokens[from - 1]?.lower ?? '';
  return before === 'of' && tokens[from - 2]?.lower === 'as' ? 'open' : bounds.get(before);
};

/** Whether a date's bound, if it is one, is broken by a day on its other side. */
function isBroken(date: DateFact, bound: Bound | undefined, day: DateFact): boolean {
  if (bound === undefined) return true;
  const later = (day.first ?? 0) > (date.first ?? 0);
  return bound === 'before' ? later : bound === 'after' && !later;
}

/** Whether of two dates that have no day in common only one can be right. */
export function isRivalDate(a: DateFact, b: DateFact, candidate: Candidate, pair: FactPair): boolean {
  const [one, two] = [boundOf(a, pair.here), boundOf(b, pair.there)];
  if ((one && two) || !isBroken(a, one, b) || !isBroken(b, two, a)) return false;
  return (
    areOfOneAct(a, b, pair) ||
    (areOfOneScale(a, b, candidate.features.neighbour === 1, pair) &&
      (candidate.features.context ?? 0) >= rivalContext &&
      (placeFeatures(candidate, pair)['place-clause'] ?? 0) >= rivalClause)
  );
}
