import trained from './lexical.trained.json' with { type: 'json' };
import { type Logistic, logOdds, probabilityOf } from './logistic.ts';
import { rivalFeatures } from './rival-features.ts';
import type { Scorer } from './scorer.ts';

/** The two models of a lexical scorer. */
export interface LexicalWeights {
  readonly first: Logistic;
  readonly second: Logistic;
}

/** Makes a scorer of two logistic models: one sees each pair alone, the other sees it beside its rivals too. */
export const lexicalScorerOf = ({ first, second }: LexicalWeights): Scorer => ({
  name: 'lexical',
  score(pairs) {
    const scores = Float64Array.from(pairs, ({ features }) => logOdds(first, features));
    const rivals = rivalFeatures(pairs, scores);
    return Float64Array.from(pairs, ({ features }, i) =>
      probabilityOf(logOdds(second, Float64Array.of(...features, ...(rivals[i] as Float64Array)))),
    );
  },
});

/** Scores pairs from words alone, with the weights that scripts/train.ts learnt. */
export const lexicalScorer: Scorer = lexicalScorerOf(trained);
