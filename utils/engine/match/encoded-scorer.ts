import type { Encoding } from '../../shared/encoding.ts';
import type { Article } from '../model.ts';
import { alignPairs } from './align-pairs.ts';
import trained from './encoded.trained.json' with { type: 'json' };
import { alignmentNames } from './features/token-alignment.ts';
import { type LexicalWeights, lexicalScorer, lexicalScorerOf } from './lexical-scorer.ts';
import { pairFeatureNames } from './pair-features.ts';
import type { PieceTable } from './piece-weights.ts';
import type { PreparedPair, Scorer } from './scorer.ts';

/** The models of an encoded scorer, with how common word pieces are. */
export interface EncodedWeights extends LexicalWeights {
  readonly table: PieceTable;
}

/**
 * Makes a scorer that sees words and encodings. A pair of which a sentence has no encoding counts as average in what
 * the encoder would tell; where no pair has encodings, words alone decide, as without an encoder.
 */
export function encodedScorerOf({ table, ...models }: EncodedWeights): Scorer {
  const scorer = lexicalScorerOf(models);
  const average = models.first.mean.slice(pairFeatureNames.length);
  return {
    name: 'encoded',
    align: (
      articles: readonly Article[],
      pairs: readonly PreparedPair[],
      encodings: ReadonlyMap<string, Encoding>,
    ) => alignPairs(articles, pairs, encodings, table),
    score(pairs, options) {
      if (pairs.every(({ features }) => !isAligned(features))) {
        const plain = pairs.map(({ here, there, features }) => ({
          here,
          there,
          features: features.subarray(0, pairFeatureNames.length),
        }));
        return lexicalScorer.score(plain, options);
      }
      return scorer.score(
        pairs.map((pair) =>
          isAligned(pair.features) ? pair : { ...pair, features: fillGaps(pair.features, average) },
        ),
        options,
      );
    },
  };
}

const isAligned = (features: Float64Array): boolean =>
  features.length === pairFeatureNames.length + alignmentNames.length && !Number.isNaN(features.at(-1));

function fillGaps(features: Float64Array, average: readonly number[]): Float64Array {
  const filled = new Float64Array(pairFeatureNames.length + average.length);
  filled.set(features.subarray(0, pairFeatureNames.length));
  filled.set(average, pairFeatureNames.length);
  return filled;
}

/** Scores pairs from words and encodings, with the weights that scripts/train.ts learnt. */
export const encodedScorer: Scorer = encodedScorerOf(trained);
