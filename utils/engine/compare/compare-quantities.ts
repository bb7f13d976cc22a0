import type { Facts, Quantity } from '../facts/model.ts';
import { type Candidate, type FactPair, overlap, shareIn } from './candidate.ts';
import {
  areCompatible,
  compareValues,
  isCoarser,
  isMultipleOf,
  isSameFigure,
  isSumOf,
} from './equivalent-quantities.ts';
import { areOfOneThing, isLoose, isNear, mayRival, ratioOf } from './rival-quantities.ts';
import { hasNewer, hasRun, momentsOf } from './running-figures.ts';
import { sameQuantity } from './same-quantity.ts';

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
  const rival = !isLoose(a) && !isLoose(b) && a.kind !== 'rank' && isNear(a, b, same);
  const relation = !rival
    ? 'differs'
    : hasNewer(a, b, pair)
      ? 'updates'
      : areCompatible(a, b) || isCoarser(a, b) || !areOfOneThing(a, b, same, pair)
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
