import type { PairView } from './pair-view.ts';
import { type Kind, kinds } from './word-kinds.ts';

/** What two sets of words share, by the words' weights. */
export interface Overlap {
  readonly sum: number;
  readonly squares: number;
  readonly most: number;
  readonly count: number;
}

/** What a pair shares of the words of some kind in `a`, and of some kind, mostly the same, in `b`. */
export function overlapOf(pair: PairView, kind: Kind, weights: Float64Array, kindInB: Kind = kind): Overlap {
  const hereBit = kinds[kind];
  const thereBit = kinds[kindInB];
  let sum = 0;
  let squares = 0;
  let most = 0;
  let count = 0;
  for (let i = 0; i < pair.shared; i += 1) {
    if (!((pair.here[i] as number) & hereBit) || !((pair.there[i] as number) & thereBit)) continue;
    const weight = weights[pair.ids[i] as number] as number;
    sum += weight;
    squares += weight * weight;
    if (weight > most) most = weight;
    count += 1;
  }
  return { sum, squares, most, count };
}

/** A part of a whole; 0 of nothing. */
export const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
