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

/**
 * Writes what is shared as four parts from `from` on: of both sets, of the heavier, of the lighter, and the cosine.
 * `x` and `y`: weights of the two sets; `norms`: the product of their lengths.
 */
export function writeShares(
  { sum, squares }: Overlap,
  x: number,
  y: number,
  norms: number,
  values: Float64Array,
  from: number,
): void {
  values[from] = share(sum, x + y - sum);
  values[from + 1] = share(sum, Math.max(x, y));
  values[from + 2] = share(sum, Math.min(x, y));
  values[from + 3] = share(squares, norms);
}
