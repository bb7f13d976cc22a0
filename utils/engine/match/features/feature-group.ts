import type { PreparedStory, SentenceSizes } from '../prepare-story.ts';
import type { StorySentence } from '../story-sentence.ts';

/** One side of a pair: a sentence and how much its sets weigh. */
export interface Side {
  readonly sentence: StorySentence;
  readonly sizes: SentenceSizes;
}

/** Features of one kind, so that each kind's worth can be measured apart. Every feature is the same for (a, b) and (b, a). */
export interface FeatureGroup {
  readonly name: string;
  readonly features: readonly string[];
  /** The features' values, in the order of `features`. */
  measure(a: Side, b: Side, story: PreparedStory): readonly number[];
}
