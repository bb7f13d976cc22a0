import type { Quantity } from '../facts/model.ts';
import { type FactPair, overlap } from './candidate.ts';
import { unitWord } from './equivalent-quantities.ts';
import { hasRun } from './running-figures.ts';
import { namesAnother } from './same-quantity.ts';
import { areOneToll } from './tolls.ts';

/** "hundreds", "tens of thousands": a figure beyond it is another one, as it is not beyond "several". */
const isMagnitude = ({ kind, low }: Quantity) => kind === 'vague' && low >= leastMagnitude;
const leastMagnitude = 200;

/** "several": no figure is surely another one. */
export const isLoose = (quantity: Quantity) => quantity.kind === 'vague' && !isMagnitude(quantity);

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

/** Nearer than this they are roundings of each other, unless much speaks for one quantity. */
const leastRatio = 0.03;

export const ratioOf = (a: Quantity, b: Quantity) =>
  Math.abs(Math.log(Math.max(a.high, 1e-9) / Math.max(b.high, 1e-9)));

/**
 * In reports of one fact two counts this near that no equal figure claims are of one thing, whatever stands around them:
 * 14 of 18 on `train`, as are stretches of time in one unit ("two months", "three months").
 */
const nearCount = 0.3;
const nearStretch = 0.5;

function isNearByValue(a: Quantity, b: Quantity): boolean {
  const ratio = ratioOf(a, b);
  if (ratio < leastRatio) return false;
  return (
    (a.kind === b.kind && (a.kind === 'count' || a.kind === 'money') && ratio <= nearCount) ||
    (areOfOneUnit(a, b) && (isMagnitude(a) || isMagnitude(b))) ||
    (a.kind === 'duration' && b.kind === 'duration' && ratio <= nearStretch && unitWord(a) === unitWord(b))
  );
}

/** The same by how much speaks for one quantity. */
function isNearByWords(a: Quantity, b: Quantity, same: number): boolean {
  const ratio = ratioOf(a, b);
  return (
    (same >= surelySame && ratio <= farRatio && (isCounted(a) || a.kind === 'measure')) ||
    (same >= rivalSame && ratio <= rivalRatio) ||
    (same >= maybeSame &&
      ratio <= closeRatio &&
      ratio >= leastRatio &&
      overlap(a.context, b.context) >= rivalContext)
  );
}

/** Whether two unlike figures rival for one quantity. */
export const isNear = (a: Quantity, b: Quantity, same: number): boolean =>
  isNearByWords(a, b, same) || isNearByValue(a, b);

/** Whether of two rivals only one can be right: not where nothing but their values says that they are of one thing. */
export const areOfOneThing = (a: Quantity, b: Quantity, same: number, pair: FactPair): boolean =>
  areOfOneUnit(a, b) || isNearByWords(a, b, same) || areOneToll(a, b, pair);

const areOfOneUnit = (a: Quantity, b: Quantity): boolean => a.unit !== '' && a.unit === b.unit;

const isCounted = ({ kind }: Quantity) => kind === 'count' || kind === 'vague';

/** Whether two unlike figures may be set against each other at all: else each stands alone, as its side's own detail. */
export const mayRival = (a: Quantity, b: Quantity, same: number, pair: FactPair): boolean =>
  (a.unit === b.unit || isCounted(a)) &&
  (isNear(a, b, same) || (same >= aboutSame && ratioOf(a, b) <= rivalRatio) || hasRun(a, b, pair)) &&
  !namesAnother(a, b, pair);
