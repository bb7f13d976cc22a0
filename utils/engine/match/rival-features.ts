import type { PreparedPair } from './scorer.ts';

/** Names of the features that hold a pair against its rivals. */
export const rivalFeatureNames = ['score', 'here-rival', 'there-rival', 'here-lead', 'there-lead'] as const;

/**
 * Holds each pair's first score against the best other partner of either sentence within the same two articles:
 * a true pair mostly is the best of both (worth +.01 to +.05 F1).
 */
export function rivalFeatures(pairs: readonly PreparedPair[], scores: Float64Array): Float64Array[] {
  const here = new Map<string, [number, number]>();
  const there = new Map<string, [number, number]>();
  const hereKey = (pair: PreparedPair): string => `${pair.article}:${pair.here}`;
  const thereKey = (pair: PreparedPair): string => `${pair.article}:${pair.there}`;
  pairs.forEach((pair, i) => {
    keepTwo(here, hereKey(pair), scores[i] as number);
    keepTwo(there, thereKey(pair), scores[i] as number);
  });
  return pairs.map((pair, i) => {
    const own = scores[i] as number;
    const hereRival = rival(here.get(hereKey(pair)), own);
    const thereRival = rival(there.get(thereKey(pair)), own);
    return Float64Array.of(own, hereRival, thereRival, own - hereRival, own - thereRival);
  });
}

function keepTwo(best: Map<string, [number, number]>, key: string, score: number): void {
  const two = best.get(key);
  if (!two) best.set(key, [score, floor]);
  else if (score > two[0]) best.set(key, [score, two[0]]);
  else if (score > two[1]) two[1] = score;
}

/** The log-odds that stand for "no rival". */
const floor = -8;

const rival = (two: readonly [number, number] | undefined, own: number): number =>
  Math.max(floor, two ? (own >= two[0] ? two[1] : two[0]) : floor);
