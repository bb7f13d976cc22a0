import { clauses } from './features/clauses.ts';
import type { FeatureGroup } from './features/feature-group.ts';
import { figures } from './features/figures.ts';
import { generalOverlap } from './features/general-overlap.ts';
import { meantOverlap } from './features/meant-overlap.ts';
import { names } from './features/names.ts';
import { place } from './features/place.ts';
import { quotations } from './features/quotations.ts';
import { rootOverlap } from './features/root-overlap.ts';
import { softOverlap } from './features/soft-overlap.ts';
import { stemOverlap } from './features/stem-overlap.ts';
import { wordOrder } from './features/word-order.ts';
import type { PairView } from './pair-view.ts';

/** Every kind of feature that tells of a pair by itself. Their order is part of the trained file. */
export const featureGroups: readonly FeatureGroup[] = [
  stemOverlap,
  rootOverlap,
  meantOverlap,
  generalOverlap,
  wordOrder,
  figures,
  names,
  quotations,
  clauses,
  softOverlap,
  place,
];

/** Names of the features of a pair, in order. */
export const pairFeatureNames: readonly string[] = featureGroups.flatMap(({ features }) => features);

const width = pairFeatureNames.length;
/** Where each group's features begin. */
const starts = featureGroups.map((_, at) =>
  featureGroups.slice(0, at).reduce((sum, { features }) => sum + features.length, 0),
);

/** So many pairs' features lie in one piece of memory: a piece for each pair costs more than to fill it. */
const pairsAPiece = 256;

/** Makes the features of pairs, one after the other. */
export function createPairMeter(): (pair: PairView) => Float64Array {
  let piece = new Float64Array(0);
  let next = 0;
  return (pair) => {
    if (next + width > piece.length) {
      piece = new Float64Array(width * pairsAPiece);
      next = 0;
    }
    const values = piece.subarray(next, next + width);
    next += width;
    for (let at = 0; at < featureGroups.length; at += 1)
      (featureGroups[at] as FeatureGroup).measure(pair, values, starts[at] as number);
    return values;
  };
}
