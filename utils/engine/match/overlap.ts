/** What two sentences share of the words of some kind, by the words' weights. */
export interface Overlap {
  sum: number;
  squares: number;
  most: number;
  count: number;
}

/** What a pair shares, by what its words are on both sides (see `kinds`). */
export interface Overlaps {
  readonly stem: Overlap;
  readonly root: Overlap;
  readonly meant: Overlap;
  readonly name: Overlap;
  readonly person: Overlap;
  readonly plain: Overlap;
  readonly quoted: Overlap;
  readonly calendar: Overlap;
  /** Roots and figures by their weight in news at large instead of the story. */
  readonly general: Overlap;
  readonly figure: Overlap;
  /** Roots of both that only one side need quote. */
  readonly quotedHere: Overlap;
  readonly quotedThere: Overlap;
}

const nothing = (): Overlap => ({ sum: 0, squares: 0, most: 0, count: 0 });

/** Overlaps to be filled for one pair after the other. */
export const createOverlaps = (): Overlaps => ({
  stem: nothing(),
  root: nothing(),
  meant: nothing(),
  name: nothing(),
  person: nothing(),
  plain: nothing(),
  quoted: nothing(),
  calendar: nothing(),
  general: nothing(),
  figure: nothing(),
  quotedHere: nothing(),
  quotedThere: nothing(),
});

/** Forgets what was shared. */
export function clearOverlap(overlap: Overlap): void {
  overlap.sum = 0;
  overlap.squares = 0;
  overlap.most = 0;
  overlap.count = 0;
}

/** Adds a shared word. */
export function addShared(overlap: Overlap, weight: number): void {
  overlap.sum += weight;
  overlap.squares += weight * weight;
  if (weight > overlap.most) overlap.most = weight;
  overlap.count += 1;
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
