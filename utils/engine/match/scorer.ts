/** A sentence of the page beside a sentence of one of the story's articles. */
export interface PreparedPair {
  /** Index among the page's sentences. */
  readonly here: number;
  /** Position among the story's articles. */
  readonly article: number;
  /** Index among that article's sentences. */
  readonly there: number;
  /** In the order of `pairFeatureNames`. */
  readonly features: Float64Array;
}

/** Tells of each pair how probably both report the same fact. */
export interface Scorer {
  readonly name: string;
  /** Takes all pairs of a page with its story at once, since a pair is judged against its rivals too; 0 to 1 each. */
  score(pairs: readonly PreparedPair[]): Float64Array;
}
