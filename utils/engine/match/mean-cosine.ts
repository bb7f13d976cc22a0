import type { Encoding } from '../../shared/encoding.ts';

/** The cosine of two encodings' mean vectors, -1 to 1; of vectors of unequal length 0. */
export function meanCosine({ mean: x }: Pick<Encoding, 'mean'>, { mean: y }: Pick<Encoding, 'mean'>): number {
  if (x.length !== y.length) return 0;
  let dot = 0;
  let xx = 0;
  let yy = 0;
  for (let i = 0; i < x.length; i += 1) {
    const [a, b] = [x[i] as number, y[i] as number];
    dot += a * b;
    xx += a * a;
    yy += b * b;
  }
  return xx > 0 && yy > 0 ? dot / Math.sqrt(xx * yy) : 0;
}
