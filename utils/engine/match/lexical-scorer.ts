import trained from './lexical.trained.json' with { type: 'json' };
import { type Logistic, linearOf, probabilityOf, weighted } from './logistic.ts';
import { createRivalMeter, rivalFeatureNames } from './rival-features.ts';
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
    score(pairs, { pageOnly = false } = {}) {
      const scores = Float64Array.from(pairs, ({ features }) => alone.bias + weighted(alone, features));
      const measure = createRivalMeter(pairs, scores);
      const rivals = new Float64Array(rivalFeatureNames.length);
      const probabilities = new Float64Array(pairs.length);
      for (let i = 0; i < pairs.length; i += 1) {
        const { here, features } = pairs[i] as PreparedPair;
        if (pageOnly && here.article !== 0) continue;
        measure(i, rivals);
        probabilities[i] = probabilityOf(
          beside.bias + weighted(beside, features) + weighted(beside, rivals, features.length),
        );
      }
      return probabilities;
    },
  };
}

/** Scores pairs from words alone, with the weights that scripts/train.ts learnt. */
export const lexicalScorer: Scorer = lexicalScorerOf(trained);
