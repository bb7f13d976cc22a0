/** So many of the best hits by words are ordered anew; MAP@5 on CheckThat! is the same from 10 on. */
export const fusedDepth = 10;
/** How much a cosine of 1 counts, in scores of the best hit by words; chosen on the even queries of CheckThat!, flat from 1 to 2. */
const cosineWeight = 1.5;

/**
 * Orders the best hits of a search by words anew, with the cosine of the query's mean vector and each hit's added. Hits
 * further down keep their place.
 * @param hits best first
 * @param cosineOf of a hit; `undefined` where it has no encoding
 */
export function fuseHits<Hit extends { readonly score: number }>(
  hits: readonly Hit[],
  cosineOf: (hit: Hit) => number | undefined,
): Hit[] {
  const best = hits[0]?.score ?? 0;
  const fused = hits.slice(0, fusedDepth).map((hit) => ({
    ...hit,
    score: hit.score + best * cosineWeight * Math.max(0, cosineOf(hit) ?? 0),
  }));
  return [...fused.sort((x, y) => y.score - x.score), ...hits.slice(fusedDepth)];
}
