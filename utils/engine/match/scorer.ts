import type { Encoding } from '../../shared/encoding.ts';
import type { Article } from '../model.ts';
import type { StorySentence } from './story-sentence.ts';

/** Two sentences of two outlets' articles in one story, ready to be scored. */
export interface PreparedPair {
  /** The page's sentence, where the page has part in the pair. */
  readonly here: StorySentence;
  readonly there: StorySentence;
  /** In the order of `pairFeatureNames`, then what the scorer's `align` added. */
  readonly features: Float64Array;
}

/** Settings of one scoring. */
export interface ScoreOptions {
  /** Pairs between the story's other articles only lend support: their own probability may be left at 0. */
  readonly pageOnly?: boolean;
  /** A pair that is surely less probable may be given any lower probability. */
  readonly least?: number;
}

/** Tells of each pair how probably both report the same fact. */
export interface Scorer {
  readonly name: string;
  /**
   * Adds to the pairs of some articles (the page first) what encodings tell of them, by sentence text; a scorer
   * without it takes no encodings.
   */
  align?(
    articles: readonly Article[],
    pairs: readonly PreparedPair[],
    encodings: ReadonlyMap<string, Encoding>,
  ): PreparedPair[];
  /** Takes all pairs of a story at once, since a pair is judged against its rivals and neighbours too; 0 to 1 each. */
  score(pairs: readonly PreparedPair[], options?: ScoreOptions): Float64Array;
}
