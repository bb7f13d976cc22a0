/** What two sets of words share, by the words' weights. */
export interface Overlap {
  readonly sum: number;
  readonly squares: number;
  readonly most: number;
  readonly count: number;
}

/** What two sorted lists of ids share. */
export function overlapOf(a: Int32Array, b: Int32Array, weights: Float64Array): Overlap {
  let i = 0;
  let j = 0;
  let sum = 0;
  let squares = 0;
  let most = 0;
  let count = 0;
  while (i < a.length && j < b.length) {
    const x = a[i] as number;
    const y = b[j] as number;
    if (x === y) {
      const weight = weights[x] as number;
      sum += weight;
      squares += weight * weight;
      if (weight > most) most = weight;
      count += 1;
    }
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return { sum, squares, most, count };
}

/** How many numbers two sorted lists share. */
export function countShared(a: Float64Array, b: Float64Array): number {
  let i = 0;
  let j = 0;
  let count = 0;
  while (i < a.length && j < b.length) {
    const x = a[i] as number;
    const y = b[j] as number;
    if (x === y) count += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return count;
}

/** The words' weights together. */
export function weightOf(ids: Int32Array, weights: Float64Array): number {
  let sum = 0;
  for (const id of ids) sum += weights[id] as number;
  return sum;
}

/** The length of a set's weight vector. */
export function normOf(ids: Int32Array, weights: Float64Array): number {
  let sum = 0;
  for (const id of ids) sum += (weights[id] as number) ** 2;
  return Math.sqrt(sum);
}

/** A part of a whole; 0 of nothing. */
export const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
