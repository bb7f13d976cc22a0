import trained from './lexical.trained.json' with { type: 'json' };
import { type Linear, type Logistic, linearOf, probabilityOf, weighted } from './logistic.ts';
import { createRivalMeter, rivalFeatureNames, thirdAt } from './rival-features.ts';
import { floor } from './score-table.ts';
import type { PreparedPair, Scorer } from './scorer.ts';
import { storyFeatureNames, storyFeatures } from './story-features.ts';

/** The models of a lexical scorer. */
export interface LexicalWeights {
  readonly first: Logistic;
  readonly second: Logistic;
  /** Takes `storyFeatures`; without it the second model has the last word. */
  readonly story?: Logistic;
}

/**
 * Makes a scorer of three logistic models: one sees each pair alone, one sees it beside its rivals too, and one weighs
 * what that says with how probably both articles tell of one event.
 */
export function lexicalScorerOf({ first, second, story }: LexicalWeights): Scorer {
  const alone = linearOf(first);
  const beside = linearOf(second);
  const last = linearOf(story ?? secondAsLast);
  const slope = last.weights[0] as number;
  return {
    name: 'lexical',
    score(pairs, { pageOnly = false, least = 0 } = {}) {
      const scores = new Float64Array(pairs.length);
      for (let i = 0; i < pairs.length; i += 1)
        scores[i] = alone.bias + weighted(alone, (pairs[i] as PreparedPair).features);
      const rival = createRivalMeter(pairs, scores);
      const mostSupport = mostOfThird(beside, pairs[0]?.features.length ?? 0, scores);
      const leastOdds = Math.log(least / (1 - least));
      const rivals = new Float64Array(rivalFeatureNames.length);
      const around = new Float64Array(storyFeatureNames.length);
      const probabilities = new Float64Array(pairs.length);
      for (let i = 0; i < pairs.length; i += 1) {
        const pair = pairs[i] as PreparedPair;
        const { here, features } = pair;
        if (pageOnly && here.article !== 0) continue;
        const alike = beside.bias + weighted(beside, features);
        rival.measure(i, rivals);
        storyFeatures(pair, alike + weighted(beside, rivals, features.length), around);
        let odds = last.bias + weighted(last, around);
        if (odds + slope * mostSupport >= leastOdds) {
          rival.measureThird(i, rivals);
          around[0] = alike + weighted(beside, rivals, features.length);
          odds = last.bias + weighted(last, around);
        }
        probabilities[i] = probabilityOf(odds);
      }
      return probabilities;
    },
  };
}

/** Leaves the second model's odds as they are. */
const secondAsLast: Logistic = { mean: [0, 0, 0, 0], scale: [1, 1, 1, 1], weights: [1, 0, 0, 0], bias: 0 };

/** What a third outlet's support can add to the log-odds at most. */
function mostOfThird({ weights }: Linear, from: number, scores: Float64Array): number {
  const [probability = 0, odds = 0] = weights.subarray(from + thirdAt, from + thirdAt + 2);
  const highest = scores.reduce((most, score) => Math.max(most, score), floor);
  return Math.max(0, probability) + Math.max(0, odds) * (highest - floor);
}

/** Scores pairs from words alone, with the weights that scripts/train.ts learnt. */
export const lexicalScorer: Scorer = lexicalScorerOf(trained);
