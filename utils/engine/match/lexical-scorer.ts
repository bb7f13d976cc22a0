import trained from './lexical.trained.json' with { type: 'json' };
import { logOdds, probabilityOf } from './logistic.ts';
import { rivalFeatures } from './rival-features.ts';
import type { Scorer } from './scorer.ts';

/** Scores pairs from words alone: a logistic model, then a second one that sees each pair's rivals. */
export const lexicalScorer: Scorer = {
  name: 'lexical',
  score(pairs) {
    const first = Float64Array.from(pairs, (pair) => logOdds(trained.first, pair.features));
    const rivals = rivalFeatures(pairs, first);
    return Float64Array.from(pairs, (pair, i) =>
      probabilityOf(logOdds(trained.second, [...pair.features, ...(rivals[i] as Float64Array)])),
    );
  },
};
