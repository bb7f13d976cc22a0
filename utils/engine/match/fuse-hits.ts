/** So many of the best hits by words are ordered anew; MAP@5 on CheckThat! is the same from 10 on. */
export const fusedDepth = 10;
/** So many hits that are near the query by their vectors join them; MAP@5 on CheckThat! is the same from 10 on. */
export const nearDepth = 10;
/** A vector further from the query's than this cosine finds nothing: below it, reports of the query's topic abound. */
export const leastNear = 0.4;
/** How much a cosine of 1 counts, in scores of the best hit by words; chosen on the even queries of CheckThat!, flat from 3 to 5. */
const cosineWeight = 4;

/**
 * Orders the best hits of a search by words anew, with the cosine of the query's mean vector and each hit's added, and
 * hits that were found by their vectors among them. Hits further down keep their place.
 * @param hits by words, best first
 * @param near hits found by their vectors, each with its score by words or 0; none of `hits`' first `fusedDepth`
 * @param cosineOf of a hit; `undefined` where it has no encoding
 */
export function fuseHits<Hit extends { readonly score: number }>(
  hits: readonly Hit[],
  near: readonly Hit[],
  cosineOf: (hit: Hit) => number | undefined,
): Hit[] {
  const best = hits[0]?.score ?? 1;
  const fused = [...hits.slice(0, fusedDepth), ...near].map((hit) => ({
    ...hit,
    score: hit.score + best * cosineWeight * Math.max(0, cosineOf(hit) ?? 0),
  }));
  return [...fused.sort((x, y) => y.score - x.score), ...hits.slice(fusedDepth)];
}
