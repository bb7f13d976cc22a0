import { reportingVerbs } from '../facts/lexicon/reporting-verbs.ts';
import type { DateFact, Facts } from '../facts/model.ts';
import { shareADay } from '../facts/share-a-day.ts';
import { stemOf } from '../text/known-words.ts';
import { type Candidate, type FactPair, overlap, shareIn } from './candidate.ts';
import { isRivalDate } from './rival-dates.ts';

const isClock = (date: DateFact) => date.kind === 'clock';
const comparable = (a: DateFact, b: DateFact) =>
  isClock(a) === isClock(b) && a.kind !== 'vague' && b.kind !== 'vague';

/** The weekday that a date is told by: the same name on both sides is the same day, whichever week was meant. */
const dayName = ({ span }: DateFact): string | undefined =>
  /(?:mon|tues|wednes|thurs|fri|satur|sun)day/i.exec(span.text)?.[0].toLowerCase();

/** Whether two stretches of time have a day (or a minute) in common; `undefined` where it cannot be told. */
function meets(a: DateFact, b: DateFact): boolean | undefined {
  if (isClock(a) && a.minutes && b.minutes)
    return a.minutes[0] <= b.minutes[1] && b.minutes[0] <= a.minutes[1];
  if (a.kind === 'day' && dayName(a) !== undefined && dayName(a) === dayName(b)) return true;
  return shareADay(a, b) ?? (a.span.text.toLowerCase() === b.span.text.toLowerCase() ? true : undefined);
}

const width = (date: DateFact) => (date.first === undefined ? 0 : (date.last ?? date.first) - date.first);

/** How fine a date is: a day is finer than a month, a part of a day finer than the day. */
const fineness = (date: DateFact) =>
  (date.minutes ? 1 : 0) + (width(date) === 0 ? 2 : width(date) < 8 ? 1 : 0);

interface Aligned {
  readonly a: DateFact;
  readonly b: DateFact;
  readonly score: number;
  readonly met: boolean | undefined;
}

/** "said on Thursday", "Thursday told": the day of speaking, which dates no event but the utterance. */
function isOfSpeaking(date: DateFact, { tokens }: Facts): boolean {
  const near = [
    ...tokens.slice(Math.max(0, date.from - speakingReach), date.from),
    ...tokens.slice(date.to, date.to + 2),
  ];
  return (
    date.kind !== 'year' &&
    date.kind !== 'month' &&
    near.some(({ tag, lemma, quoted }) => tag === 'verb' && !quoted && reportingVerbs.has(lemma ?? ''))
  );
}
/** "said in a statement on Thursday": words between the verb and its day. */
const speakingReach = 3;

/** Stretches of unlike width ("1985", "Thursday") date one event only where one lies in the other. */
const unlikeWidths = (a: DateFact, b: DateFact) =>
  a.first !== undefined &&
  b.first !== undefined &&
  (width(a) > 27 || width(b) > 27) &&
  Math.abs(width(a) - width(b)) > 7;

function alignDates(pair: FactPair): Aligned[] {
  const pairs: Aligned[] = [];
  for (const a of pair.here.dates)
    for (const b of pair.there.dates) {
      if (!comparable(a, b)) continue;
      const met = meets(a, b);
      if (met === undefined && a.kind !== b.kind) continue;
      if (met !== true && (unlikeWidths(a, b) || isOfSpeaking(a, pair.here) !== isOfSpeaking(b, pair.there)))
        continue;
      const score = overlap(a.context, b.context) + (met ? 1 : 0) + (a.kind === b.kind ? 0.2 : 0);
      pairs.push({ a, b, score, met });
    }
  pairs.sort((one, two) => two.score - one.score);
  const used = new Set<DateFact>();
  return pairs.filter(({ a, b }) => {
    if (used.has(a) || used.has(b)) return false;
    used.add(a).add(b);
    return true;
  });
}

const kindFeatures = (date: DateFact) => ({
  day: date.kind === 'day' ? 1 : 0,
  week: date.kind === 'week' ? 1 : 0,
  month: date.kind === 'month' ? 1 : 0,
  year: date.kind === 'year' ? 1 : 0,
  clock: date.kind === 'clock' ? 1 : 0,
  part: date.kind === 'part' || date.minutes ? 1 : 0,
  vague: date.kind === 'vague' ? 1 : 0,
  relative: date.kind === 'relative' ? 1 : 0,
});

function alignedCandidate({ a, b, met }: Aligned, pair: FactPair): Candidate | undefined {
  const sameWords = a.span.text.toLowerCase() === b.span.text.toLowerCase();
  const context = overlap(a.context, b.context);
  const kinds = { ...kindFeatures(a), kindB: a.kind === b.kind ? 1 : 0, context };
  if (met === false) {
    const far =
      a.first !== undefined && b.first !== undefined ? Math.min(Math.abs(a.first - b.first), 400) / 100 : 0;
    const features = {
      ...kinds,
      far,
      neighbour: a.first !== undefined && b.first !== undefined && Math.abs(a.first - b.first) <= 2 ? 1 : 0,
      apart: pair.daysApart === 0 ? 0 : 1,
      sameWords: sameWords ? 1 : 0,
    };
    const candidate: Candidate = {
      kind: 'date-value',
      dimension: 'date',
      relation: 'differs',
      here: a.span,
      there: b.span,
      sure: false,
      features,
    };
    return isRivalDate(a, b, candidate, pair)
      ? { ...candidate, relation: 'conflicts', sure: true }
      : candidate;
  }
  if (
    sameWords ||
    (met && fineness(a) === fineness(b) && Boolean(a.minutes) === Boolean(b.minutes) && a.first === b.first)
  )
    return undefined;
  const features = {
    ...kinds,
    finer: Math.abs(fineness(a) - fineness(b)),
    minutes: (a.minutes ? 1 : 0) + (b.minutes ? 1 : 0),
    unknown: met === undefined ? 1 : 0,
    apart: pair.daysApart === 0 ? 0 : 1,
  };
  return {
    kind: 'date-part',
    dimension: 'date',
    relation: met ? 'adds' : 'differs',
    here: a.span,
    there: b.span,
    sure: false,
    features,
  };
}

/** Which act a date belongs to: the nearest one, and whether the other side tells of it too. */
function actFeatures(date: DateFact, own: Facts, other: Facts): Record<string, number> {
  const nearest = [...own.acts].sort(
    (a, b) => Math.abs(a.from - date.from) - Math.abs(b.from - date.from),
  )[0];
  if (!nearest) return {};
  const shared =
    other.acts.some(({ lemma }) => lemma === nearest.lemma) || other.content.has(stemOf(nearest.lemma));
  return {
    actShared: shared ? 1 : 0,
    actSays: reportingVerbs.has(nearest.lemma) ? 1 : 0,
    actNear: 1 / Math.max(1, Math.abs(nearest.from - date.from)),
  };
}

/** How long ago, counted from the article: news of the day is often left undated. */
function ageFeatures({ first, last }: DateFact, published: number | undefined): Record<string, number> {
  if (first === undefined || published === undefined) return { ageUnknown: 1 };
  const age = published - (last ?? first);
  return {
    today: Math.abs(age) <= 1 ? 1 : 0,
    ahead: age < -1 ? 1 : 0,
    lastWeek: age > 1 && age <= 7 ? 1 : 0,
    old: age > 45 ? 1 : 0,
  };
}

/** Newspapers tell of the last days: that one names the day it spoke to somebody, and the other does not, says nothing. */
const routineDays = 7;
const isRoutine = (date: DateFact, own: Facts, published: number | undefined): boolean =>
  published !== undefined &&
  date.first !== undefined &&
  Math.abs(published - (date.last ?? date.first)) <= routineDays &&
  isOfSpeaking(date, own);

function loneCandidate(lone: DateFact, side: 'here' | 'there', pair: FactPair): Candidate {
  const own = side === 'here' ? pair.here : pair.there;
  const other = side === 'here' ? pair.there : pair.here;
  const features = {
    ...kindFeatures(lone),
    context: shareIn(lone.context, other.content),
    speaking: isOfSpeaking(lone, own) ? 1 : 0,
    others: Math.min(other.dates.length, 2),
    own: Math.min(own.dates.length, 3),
    opening: lone.from < 12 ? 1 : 0,
    ...actFeatures(lone, own, other),
    ...ageFeatures(lone, side === 'here' ? pair.days.here : pair.days.there),
    afterSource: own.attributions.some(
      ({ span }) => lone.span.start >= span.end && lone.span.start - span.end < 12,
    )
      ? 1
      : 0,
    quoted: own.quotes.some(({ span }) => lone.span.start >= span.start && lone.span.end <= span.end) ? 1 : 0,
  };
  return {
    kind: 'date-adds',
    dimension: 'date',
    relation: 'adds',
    here: side === 'here' ? lone.span : null,
    there: side === 'there' ? lone.span : null,
    sure: false,
    features,
  };
}

/** Possible differences in dates and times, both read against the day of their own article. */
export function compareDates(pair: FactPair): Candidate[] {
  const { dates: here } = pair.here;
  const { dates: there } = pair.there;
  const aligned = alignDates(pair);
  const used = new Set<DateFact>(aligned.flatMap(({ a, b }) => [a, b]));
  if (!pair.verbatim)
    return aligned
      .map((match) => alignedCandidate(match, pair))
      .filter((candidate) => candidate !== undefined);
  return [
    ...aligned.map((match) => alignedCandidate(match, pair)).filter((candidate) => candidate !== undefined),
    ...here
      .filter((date) => !used.has(date) && !isRoutine(date, pair.here, pair.days.here))
      .map((date) => loneCandidate(date, 'here', pair)),
    ...there
      .filter((date) => !used.has(date) && !isRoutine(date, pair.there, pair.days.there))
      .map((date) => loneCandidate(date, 'there', pair)),
  ];
}
