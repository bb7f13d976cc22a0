import type { Dimension } from './dimension.ts';

/**
 * What the network that reads two sentences together makes of a pair: the log-odds that a careful reader would note a
 * difference of each dimension. Plain data, so that the engine and messages need no network.
 */
export type PairReading = Readonly<Partial<Record<Dimension, number>>>;

/** The dimensions that the network answers, in the order of its outputs; of polarity there are too few labels. */
export const readDimensions: readonly Dimension[] = [
  'quantity',
  'date',
  'place',
  'actor',
  'action',
  'certainty',
  'attribution',
  'quote',
  'scope',
];

/** Two sentences that are read together; which comes first makes no difference. */
export type SentencePair = readonly [string, string];

/** A pair reads alike from either side: whoever reads or remembers it takes the texts in this order. */
export const inOrder = ([a, b]: SentencePair): SentencePair => (a <= b ? [a, b] : [b, a]);
