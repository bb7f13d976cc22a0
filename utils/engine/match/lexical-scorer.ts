import trained from './lexical.trained.json' with { type: 'json' };
import { type Linear, type Logistic, linearOf, probabilityOf, weighted } from './logistic.ts';
import { createRivalMeter, rivalFeatureNames, thirdAt } from './rival-features.ts';
import { floor } from './score-table.ts';
import type { PreparedPair, Scorer } from './scorer.ts';

/** The two models of a lexical scorer. */
export interface LexicalWeights {
  readonly first: Logistic;
  readonly second: Logistic;
}

/** Makes a scorer of two logistic models: one sees each pair alone, the other sees it beside its rivals too. */
export function lexicalScorerOf({ first, second }: LexicalWeights): Scorer {
  const alone = linearOf(first);
  const beside = linearOf(second);
  return {
    name: 'lexical',
    score(pairs, { pageOnly = false, least = 0 } = {}) {
      const scores = Float64Array.from(pairs, ({ features }) => alone.bias + weighted(alone, features));
      const rival = createRivalMeter(pairs, scores);
      const mostSupport = mostOfThird(beside, pairs[0]?.features.length ?? 0, scores);
      const leastOdds = Math.log(least / (1 - least));
      const rivals = new Float64Array(rivalFeatureNames.length);
      const probabilities = new Float64Array(pairs.length);
      for (let i = 0; i < pairs.length; i += 1) {
        const { here, features } = pairs[i] as PreparedPair;
        if (pageOnly && here.article !== 0) continue;
        rival.measure(i, rivals);
        const alike = beside.bias + weighted(beside, features);
        let odds = alike + weighted(beside, rivals, features.length);
        if (odds + mostSupport >= leastOdds) {
          rival.measureThird(i, rivals);
          odds = alike + weighted(beside, rivals, features.length);
        }
        probabilities[i] = probabilityOf(odds);
      }
      return probabilities;
    },
  };
}

/** What a third outlet's support can add to the log-odds at most. */
function mostOfThird({ weights }: Linear, from: number, scores: Float64Array): number {
  const [probability = 0, odds = 0] = weights.subarray(from + thirdAt, from + thirdAt + 2);
  const highest = scores.reduce((most, score) => Math.max(most, score), floor);
  return Math.max(0, probability) + Math.max(0, odds) * (highest - floor);
}

/** Scores pairs from words alone, with the weights that scripts/train.ts learnt. */
export const lexicalScorer: Scorer = lexicalScorerOf(trained);
