import type { DateFact, Facts, Quantity } from '../facts/model.ts';
import { type Candidate, type FactPair, overlap, shareIn } from './candidate.ts';
import {
  compareValues,
  isCoarser,
  isMultipleOf,
  isSameFigure,
  isSumOf,
  unitWord,
} from './equivalent-quantities.ts';
import { isOneToll, namesAnother, sameQuantity, tollOf } from './same-quantity.ts';

/** "hundreds", "tens of thousands": a figure beyond it is another one, as it is not beyond "several". */
const isMagnitude = ({ kind, low }: Quantity) => kind === 'vague' && low >= leastMagnitude;
const leastMagnitude = 200;

const comparableKinds = (a: Quantity, b: Quantity) =>
  a.kind === b.kind ||
  (a.kind === 'vague' && b.kind === 'count') ||
  (b.kind === 'vague' && a.kind === 'count');

/** How well two numbers seem to be of one quantity, 0 to 1; 0 where their units rule it out. */
export function alignment(a: Quantity, b: Quantity): number {
  if (!comparableKinds(a, b)) return 0;
  const unitsAgree = a.unit === b.unit;
  const context = overlap(a.context, b.context);
  if (a.kind === 'count' || a.kind === 'vague' || b.kind === 'vague' || a.kind === 'rank') {
    if (
      !unitsAgree &&
      a.unit !== '' &&
      b.unit !== '' &&
      !a.context.includes(b.unit) &&
      !b.context.includes(a.unit)
    )
      return a.high === b.high ? 0.3 + 0.5 * context : 0.4 * context;
    return (unitsAgree && a.unit !== '' ? 0.5 : 0.25) + 0.5 * context;
  }
  return unitsAgree ? 0.3 + 0.7 * context : 0;
}

/** "another 10 per cent", "nine other states": a second quantity beside the first, never another value of it. */
const isFurther = (quantity: Quantity, facts: Facts) =>
  furtherWords.test(facts.tokens[quantity.from - 1]?.lower ?? '') ||
  furtherWords.test(facts.tokens[quantity.to]?.lower ?? '');
const furtherWords = /^(?:another|additional|further|extra|other|others|more)$/u;

/** The stretch of time that a figure is of: the nearest month or year of its sentence ("in 2023"). */
function momentOf(quantity: Quantity, { dates }: Facts): DateFact | undefined {
  return dates
    .filter(({ kind, first }) => first !== undefined && (kind === 'year' || kind === 'month'))
    .sort((a, b) => Math.abs(a.from - quantity.from) - Math.abs(b.from - quantity.from))[0];
}

/** Whether two figures are of the same named time, of another, or of a time that one side leaves open. */
function momentsOf(a: Quantity, b: Quantity, pair: FactPair): 'same' | 'other' | 'open' {
  const one = momentOf(a, pair.here);
  const two = momentOf(b, pair.there);
  if (one?.first === undefined || two?.first === undefined) return 'open';
  return one.first <= (two.last ?? two.first) && two.first <= (one.last ?? one.first) ? 'same' : 'other';
}

/**
 * Two values rival for one quantity when this much speaks for it (same-quantity.ts) and they are this near to each other
 * (natural log of their ratio). All of these were set on the hand-typed numeric sets.
 */
const rivalSame = 1.1;
const rivalRatio = 0.7;
/** Where more speaks for it, counts and measures may be farther apart: "at least 22 killed", "three". */
const surelySame = 1.3;
const farRatio = 2.5;
/** Where less speaks for it, only close values of like surroundings rival ("23 actions", "19 steps"). */
const maybeSame = 0.45;
const rivalContext = 0.14;
const closeRatio = 0.25;
/** Below this, and farther apart, two figures are each side's own. */
const aboutSame = 0.95;

const ratioOf = (a: Quantity, b: Quantity) =>
  Math.abs(Math.log(Math.max(a.high, 1e-9) / Math.max(b.high, 1e-9)));

/**
 * In reports of one fact two counts this near that no equal figure claims are of one thing, whatever stands around them:
 * 14 of 18 on `train`, as are stretches of time in one unit ("two months", "three months").
 */
const nearCount = 0.3;
const nearStretch = 0.5;

const isCloseBy = (a: Quantity, b: Quantity, ratio: number): boolean =>
  (a.kind === b.kind && (a.kind === 'count' || a.kind === 'money') && ratio <= nearCount) ||
  (a.unit !== '' && a.unit === b.unit && (isMagnitude(a) || isMagnitude(b))) ||
  (a.kind === 'duration' && b.kind === 'duration' && ratio <= nearStretch && unitWord(a) === unitWord(b));

/** Whether two unlike figures rival for one quantity. */
function isNear(a: Quantity, b: Quantity, same: number, byValue = true): boolean {
  const ratio = ratioOf(a, b);
  return (
    (byValue && ratio >= leastRatio && isCloseBy(a, b, ratio)) ||
    (same >= surelySame && ratio <= farRatio && (isCounted(a) || a.kind === 'measure')) ||
    (same >= rivalSame && ratio <= rivalRatio) ||
    (same >= maybeSame &&
      ratio <= closeRatio &&
      ratio >= leastRatio &&
      overlap(a.context, b.context) >= rivalContext)
  );
}
/** Nearer than this they are roundings of each other, unless much speaks for one quantity. */
const leastRatio = 0.03;

/** Counts of one noun, or of one toll. */
const areCountedAlike = (a: Quantity, b: Quantity, { here, there }: FactPair): boolean =>
  (a.unit !== '' && a.unit === b.unit) || isOneToll(tollOf(here, a), tollOf(there, b));

const isCounted = ({ kind }: Quantity) => kind === 'count' || kind === 'vague';

/** Whether two unlike figures may be set against each other at all: else each stands alone, as its side's own detail. */
const mayRival = (a: Quantity, b: Quantity, same: number, pair: FactPair): boolean =>
  (a.unit === b.unit || isCounted(a)) &&
  !namesAnother(a, b, pair) &&
  (isNear(a, b, same) || (same >= aboutSame && ratioOf(a, b) <= rivalRatio) || hasRun(a, b, pair));

interface Aligned {
  readonly a: Quantity;
  readonly b: Quantity;
  readonly score: number;
  readonly order: number;
}

/** More than any two figures' alignment: equal values pair up before all others. */
const equalFirst = 10;

/** A number finds its partner when at least this aligned; below, they count something else. Set on `train`. */
const alignedEnough = 0.3;

/** Equal values pair up first, then the best aligned ones; each number has one partner at most. */
function alignQuantities(pair: FactPair): Aligned[] {
  const { here, there } = pair;
  const pairs: Aligned[] = [];
  for (const a of here.quantities)
    for (const b of there.quantities) {
      if (isFurther(a, here) !== isFurther(b, there)) continue;
      if (momentsOf(a, b, pair) === 'other' && compareValues(a, b) === 'different') continue;
      if (!comparableKinds(a, b)) continue;
      const score = alignment(a, b);
      const same = sameQuantity(a, b, pair);
      const equal = compareValues(a, b) !== 'different';
      if (equal ? score < alignedEnough : !mayRival(a, b, same, pair)) continue;
      pairs.push({ a, b, score, order: (equal ? equalFirst : 0) + score + same });
    }
  pairs.sort((one, two) => two.order - one.order);
  const used = new Set<Quantity>();
  return pairs.filter(({ a, b }) => {
    if (used.has(a) || used.has(b)) return false;
    used.add(a).add(b);
    return true;
  });
}

const kindFeatures = (quantity: Quantity) => ({
  count: quantity.kind === 'count' ? 1 : 0,
  money: quantity.kind === 'money' ? 1 : 0,
  percent: quantity.kind === 'percent' ? 1 : 0,
  duration: quantity.kind === 'duration' ? 1 : 0,
  rank: quantity.kind === 'rank' ? 1 : 0,
  age: quantity.kind === 'age' ? 1 : 0,
  vague: quantity.kind === 'vague' ? 1 : 0,
  tally: quantity.kind === 'score' ? 1 : 0,
  multiple: quantity.kind === 'multiple' || quantity.kind === 'fraction' ? 1 : 0,
  one: quantity.kind === 'count' && quantity.high === 1 ? 1 : 0,
});

function alignedCandidate({ a, b, score }: Aligned, pair: FactPair): Candidate | undefined {
  const values = hasRun(a, b, pair) ? 'different' : compareValues(a, b);
  if (values === 'same' || (values === 'rounded' && isSameFigure(a, b))) return undefined;
  const same = sameQuantity(a, b, pair);
  const shared = {
    context: overlap(a.context, b.context),
    same,
    unit: a.unit !== '' && a.unit === b.unit ? 1 : 0,
    score: Math.min(score, 1),
  };
  if (values === 'rounded') {
    const precise = Math.min(a.rounding === 'exact' ? 1 : 0, b.rounding === 'exact' ? 1 : 0);
    const features = {
      ...shared,
      ...kindFeatures(a),
      equal: a.high === b.high ? 1 : 0,
      vagueSide: a.kind === 'vague' || b.kind === 'vague' ? 1 : 0,
      precise,
    };
    return {
      kind: 'quantity-rounding',
      dimension: 'quantity',
      relation: 'adds',
      here: a.span,
      there: b.span,
      sure: false,
      features,
    };
  }
  if (isSumOf(a, pair.there.quantities) || isSumOf(b, pair.here.quantities)) return undefined;
  const vague = a.kind === 'vague' || b.kind === 'vague';
  const ratio = ratioOf(a, b);
  const exact = a.rounding === 'exact' && b.rounding === 'exact' && !vague;
  const features = {
    ...shared,
    ...kindFeatures(a),
    ratio: Math.min(ratio, 5),
    exact: exact ? 1 : 0,
    vagueSide: vague ? 1 : 0,
    apart: pair.daysApart === 0 ? 0 : 1,
  };
  const loose = [a, b].some((one) => one.kind === 'vague' && !isMagnitude(one));
  const rival = !loose && a.kind !== 'rank' && isNear(a, b, same);
  const isOfOne = isNear(a, b, same, false) || areCountedAlike(a, b, pair);
  const relation = !rival
    ? 'differs'
    : hasNewer(a, b, pair)
      ? 'updates'
      : areFloors(a, b) || !isOfOne || isCoarser(a, b)
        ? 'differs'
        : 'conflicts';
  return {
    kind: 'quantity-value',
    dimension: 'quantity',
    relation,
    here: a.span,
    there: b.span,
    sure: rival,
    features,
  };
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
const hasNewer = (a: Quantity, b: Quantity, pair: FactPair): boolean =>
  momentsOf(a, b, pair) !== 'same' &&
  ((isRunning(a) && (pair.daysApart !== 0 || isUndated(pair) || areFloors(a, b))) ||
    saysRunning(pair) ||
    areOfOtherHours(pair));

/** Where a report's day is unknown, a running figure's moment is too. */
const isUndated = ({ days }: FactPair) => days.here === undefined || days.there === undefined;

/** "at least 23", "at least 26": both may be true at once. */
const areFloors = (a: Quantity, b: Quantity) => a.rounding === 'over' && b.rounding === 'over';

/** "at least 12 dead" on Monday, 15 on Tuesday: the bound allows the later figure, which is news all the same. */
const hasRun = (a: Quantity, b: Quantity, pair: FactPair): boolean =>
  a.kind === 'count' &&
  b.kind === 'count' &&
  a.high !== b.high &&
  !isSameFigure(a, b) &&
  isRunning(a) &&
  pair.later !== 0 &&
  hasNewer(a, b, pair);

/** A number that only one side gives. */
function loneCandidate(lone: Quantity, side: 'here' | 'there', pair: FactPair): Candidate | undefined {
  const other = side === 'here' ? pair.there : pair.here;
  if (isSumOf(lone, other.quantities)) return undefined;
  if (lone.kind === 'multiple' && isMultipleOf(lone, other.quantities)) return undefined;
  const own = side === 'here' ? pair.here : pair.there;
  if (
    own.quantities.some((growth) => growth.kind === 'multiple') &&
    lone.kind !== 'multiple' &&
    other.quantities.some((growth) => growth.kind === 'multiple')
  )
    return undefined;
  const features = {
    ...kindFeatures(lone),
    context: shareIn(lone.context, other.content),
    unit: lone.unit !== '' && other.content.has(lone.unit) ? 1 : 0,
    others: Math.min(other.quantities.length, 3),
    own: Math.min(own.quantities.length, 4),
    rounded: lone.rounding === 'exact' ? 0 : 1,
    digits: /\d/u.test(lone.span.text) ? 1 : 0,
  };
  return {
    kind: 'quantity-adds',
    dimension: 'quantity',
    relation: 'adds',
    here: side === 'here' ? lone.span : null,
    there: side === 'there' ? lone.span : null,
    sure: false,
    features,
  };
}

/** Possible differences in numbers: only values that seem to be of one quantity are set against each other. */
export function compareQuantities(pair: FactPair): Candidate[] {
  const here = pair.here.quantities;
  const there = pair.there.quantities;
  const aligned = alignQuantities(pair);
  const used = new Set<Quantity>(aligned.flatMap(({ a, b }) => [a, b]));
  const candidates = [
    ...aligned.map((match) => alignedCandidate(match, pair)),
    ...here
      .filter((quantity) => !used.has(quantity))
      .map((quantity) => loneCandidate(quantity, 'here', pair)),
    ...there
      .filter((quantity) => !used.has(quantity))
      .map((quantity) => loneCandidate(quantity, 'there', pair)),
  ];
  return candidates.filter((candidate) => candidate !== undefined);
}
