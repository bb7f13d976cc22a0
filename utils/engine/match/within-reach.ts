import type { LoadedSegment } from './loaded-segment.ts';

/**
 * Marks the live documents that a query's scores can lift to a least sum of weights. The words are held against it from
 * the lightest on: documents with none but the first of them, which together stay below, are out of reach, and those
 * words, the most frequent ones, have nearly all of the documents.
 * @param least In the words' weights: no word adds more than its weight.
 */
export function markWithinReach(
  loaded: readonly LoadedSegment[],
  terms: readonly string[],
  weightOf: (term: string) => number,
  least: number,
): void {
  const lightest = [...new Set(terms)].sort((x, y) => weightOf(x) - weightOf(y));
  let sum = 0;
  for (const term of lightest) {
    sum += weightOf(term);
    if (sum >= least) for (const part of loaded) markHolders(part, term);
  }
}

function markHolders({ segment, termNumber, live, withinReach }: LoadedSegment, term: string): void {
  const number = termNumber.get(term);
  if (number === undefined) return;
  const end = segment.postingStart[number + 1] as number;
  for (let i = segment.postingStart[number] as number; i < end; i += 1) {
    const doc = segment.postingDoc[i] as number;
    withinReach[doc] = live[doc] as number;
  }
}
