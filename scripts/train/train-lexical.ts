import { logOdds } from '../../utils/engine/match/logistic.ts';
import { pairFeatureNames } from '../../utils/engine/match/pair-features.ts';
import { preparePairs } from '../../utils/engine/match/prepare-pairs.ts';
import { rivalFeatureNames, rivalFeatures } from '../../utils/engine/match/rival-features.ts';
import { type GoldSplit, pairKey, readGold } from '../gold/read-gold.ts';
import { type Example, fitLogistic } from './fit-logistic.ts';

/** Trains the two logistic models on every pair of the training stories, each article read as the page once. */
export function trainLexical(split: GoldSplit): object {
  const groups = readGold(split, split.sets.train as readonly string[]).flatMap(({ articles, either }) =>
    articles.map((page, number) => {
      const story = articles.filter((_, other) => other !== number);
      const pairs = preparePairs(page, story);
      const labels = pairs.map(({ here, article, there }) =>
        either.has(pairKey(page.key, here, story[article]?.key ?? '', there)) ? 1 : 0,
      );
      return { pairs, labels };
    }),
  );
  const firstExamples: Example[] = groups.flatMap(({ pairs, labels }) =>
    pairs.map(({ features }, i) => ({ features, label: labels[i] as number, weight: 1 })),
  );
  const first = fitLogistic(firstExamples);
  const secondExamples: Example[] = groups.flatMap(({ pairs, labels }) => {
    const rivals = rivalFeatures(
      pairs,
      Float64Array.from(pairs, ({ features }) => logOdds(first, features)),
    );
    return pairs.map(({ features }, i) => ({
      features: [...features, ...(rivals[i] as Float64Array)],
      label: labels[i] as number,
      weight: 1,
    }));
  });
  return {
    provenance:
      'Two logistic models, all pairs of the train set of the gold stories; made by scripts/train.ts',
    features: [...pairFeatureNames, ...rivalFeatureNames],
    first,
    second: fitLogistic(secondExamples),
  };
}
