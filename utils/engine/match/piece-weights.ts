import type { Encoding } from '../../shared/encoding.ts';

/** How common word pieces are in news at large: those in at least `leastShare` of the training sentences. */
export interface PieceTable {
  readonly sentences: number;
  readonly pieces: readonly number[];
  readonly counts: readonly number[];
}

/** Sentences of general news that stand beside the story's own, and how much commoner a word is in a story of its kind: as for words. */
const backgroundSentences = 30;
const storyLift = 6;
/** No piece counts as more common than this. */
const mostCommon = 0.6;

/**
 * Weights of word pieces within a story (inverse document frequency over its sentences and news at large).
 * @param encodings of the story's sentences
 */
export function pieceWeights(encodings: Iterable<Encoding>, table: PieceTable): (piece: number) => number {
  const shares = new Map(
    table.pieces.map((piece, at) => [piece, (table.counts[at] as number) / table.sentences]),
  );
  const frequency = new Map<number, number>();
  let total = backgroundSentences;
  for (const { pieces } of encodings) {
    total += 1;
    for (const piece of new Set(pieces)) frequency.set(piece, (frequency.get(piece) ?? 0) + 1);
  }
  return (piece) => {
    const share = Math.min(mostCommon, shares.get(piece) ?? 0);
    const expected = backgroundSentences * Math.min(1, share * storyLift);
    return Math.log((total + 1) / ((frequency.get(piece) ?? 0) + expected + 0.5));
  };
}
