import type { Encoding } from '../../../shared/encoding.ts';

/** A sentence's encoding with the weights of its word pieces in the story. */
export interface WeighedEncoding {
  readonly encoding: Encoding;
  readonly weights: Float64Array;
  /** Sum of the weights. */
  readonly total: number;
}

/**
 * Names of the features that the sentence encoder adds. Each word piece's best cosine in the other sentence, averaged
 * by weight in both directions; the weight of those matched well; the cosine of the mean vectors.
 */
export const alignmentNames: readonly string[] = [
  'aligned-lesser',
  'aligned-greater',
  'matched-lesser',
  'matched-greater',
  'mean-cosine',
];

/** Length of the vectors. */
const unit = 127;
/** Cosine from which a word piece counts as matched. */
const wellMatched = 0.65;
const matchedDot = wellMatched * unit * unit;
/** Keeps shares of empty sentences finite. */
const nothing = 1e-6;

/** Best dot products of the pieces of the sentences at hand; they grow as needed and serve every pair. */
let bestHere = new Int32Array(0);
let bestThere = new Int32Array(0);

/** Writes the alignment features of two sentences into `values`, from a place on. */
export function measureAlignment(
  here: WeighedEncoding,
  there: WeighedEncoding,
  values: Float64Array,
  from: number,
): void {
  const [x, y] = [here.encoding, there.encoding];
  align(x, y);
  const a = summarise(here, bestHere);
  const b = summarise(there, bestThere);
  values[from] = Math.min(a.aligned, b.aligned);
  values[from + 1] = Math.max(a.aligned, b.aligned);
  values[from + 2] = Math.min(a.matched, b.matched);
  values[from + 3] = Math.max(a.matched, b.matched);
  values[from + 4] = dotOf(x.mean, 0, y.mean, 0, x.mean.length) / (unit * unit);
}

/** Finds each piece's best dot product in the other sentence. */
function align(x: Encoding, y: Encoding): void {
  if (bestHere.length < x.tokens) bestHere = new Int32Array(x.tokens * 2);
  if (bestThere.length < y.tokens) bestThere = new Int32Array(y.tokens * 2);
  const lowest = y.tokens > 0 && x.tokens > 0 ? -unit * unit : 0;
  bestHere.fill(lowest, 0, x.tokens);
  bestThere.fill(lowest, 0, y.tokens);
  const dims = x.tokens > 0 ? x.vectors.length / x.tokens : 0;
  for (let i = 0; i < x.tokens; i += 1) {
    let best = lowest;
    for (let j = 0; j < y.tokens; j += 1) {
      const dot = dotOf(x.vectors, i * dims, y.vectors, j * dims, dims);
      if (dot > best) best = dot;
      if (dot > (bestThere[j] as number)) bestThere[j] = dot;
    }
    bestHere[i] = best;
  }
}

function summarise(
  { encoding, weights, total }: WeighedEncoding,
  best: Int32Array,
): { aligned: number; matched: number } {
  let aligned = 0;
  let matched = 0;
  for (let i = 0; i < encoding.tokens; i += 1) {
    const weight = weights[i] as number;
    aligned += weight * (best[i] as number);
    if ((best[i] as number) > matchedDot) matched += weight;
  }
  return { aligned: aligned / (unit * unit) / (total + nothing), matched: matched / (total + nothing) };
}

/** The dot product of two stretches; their length is a multiple of four. */
function dotOf(x: Int8Array, fromX: number, y: Int8Array, fromY: number, length: number): number {
  let sum = 0;
  for (let k = 0; k < length; k += 4) {
    sum +=
      (x[fromX + k] as number) * (y[fromY + k] as number) +
      (x[fromX + k + 1] as number) * (y[fromY + k + 1] as number) +
      (x[fromX + k + 2] as number) * (y[fromY + k + 2] as number) +
      (x[fromX + k + 3] as number) * (y[fromY + k + 3] as number);
  }
  return sum;
}
