/**
 * What the sentence encoder makes of one sentence: plain data, so that the engine, the store and messages need no
 * encoder. Two encodings can be compared only when the same model made them.
 */
export interface Encoding {
  /** Number of word pieces n, without the marks at begin and end. Long sentences are cut off. */
  readonly tokens: number;
  /** Ids of the n word pieces. */
  readonly pieces: Int32Array;
  /** n vectors one after another, each normalised to length 127: a dot product over 127² is a cosine. */
  readonly vectors: Int8Array;
  /** The sentence's mean vector, normalised to length 127. */
  readonly mean: Int8Array;
}
