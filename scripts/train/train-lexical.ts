import { type Logistic, logOdds } from '../../utils/engine/match/logistic.ts';
import { pairFeatureNames } from '../../utils/engine/match/pair-features.ts';
import { preparePairs } from '../../utils/engine/match/prepare-pairs.ts';
import { rivalFeatureNames, rivalFeatures } from '../../utils/engine/match/rival-features.ts';
import type { PreparedPair } from '../../utils/engine/match/scorer.ts';
import type { Article } from '../../utils/engine/model.ts';
import { type GoldEvent, pairKey } from '../gold/read-gold.ts';
import { type Examples, fitLogistic } from './fit-logistic.ts';

/** Penalty on the squared weights, chosen among 1, 3, 10 and 40 by cross-validation on `train`. */
const penalty = 3;
/** The second model learns from first scores that were given by models that had not seen the story. */
const folds = 5;

/** The trained part of the lexical scorer. */
export interface LexicalModel {
  readonly provenance: string;
  readonly features: readonly string[];
  readonly first: Logistic;
  readonly second: Logistic;
}

/** A story's pairs with their labels. */
export interface LabelledStory {
  readonly pairs: readonly PreparedPair[];
  readonly labels: Uint8Array;
}

/** All pairs of an event's articles; true where any reader linked them. */
export function labelStory({ articles, either }: GoldEvent): LabelledStory {
  const [page, ...story] = articles as [Article, ...Article[]];
  const pairs = preparePairs(page, story, Number.POSITIVE_INFINITY);
  const keyOf = (article: number): string => articles[article]?.key ?? '';
  return {
    pairs,
    labels: Uint8Array.from(pairs, ({ here, there }) =>
      either.has(pairKey(keyOf(here.article), here.index, keyOf(there.article), there.index)) ? 1 : 0,
    ),
  };
}

/** Trains the two logistic models of the lexical scorer on all pairs of some stories. */
export function trainLexical(stories: readonly LabelledStory[]): LexicalModel {
  const plain = (story: LabelledStory): Float64Array[] => story.pairs.map(({ features }) => features);
  const scoresBy = (model: Logistic, story: LabelledStory): Float64Array =>
    Float64Array.from(story.pairs, ({ features }) => logOdds(model, features));
  const inFold = (fold: number) => (_: unknown, at: number) => at % folds === fold;
  const second = Array.from({ length: folds }, (_, fold) => {
    const others = stories.filter((story, at) => !inFold(fold)(story, at));
    const model = fitLogistic(examplesOf(others, plain), penalty);
    return stories.filter(inFold(fold)).map((story) => ({ story, scores: scoresBy(model, story) }));
  }).flat();
  const rivals = new Map(second.map(({ story, scores }) => [story, rivalFeatures(story.pairs, scores)]));
  const withRivals = (story: LabelledStory): Float64Array[] =>
    story.pairs.map(({ features }, i) =>
      Float64Array.of(...features, ...((rivals.get(story) as Float64Array[])[i] as Float64Array)),
    );
  return {
    provenance:
      'Two logistic models over all pairs of the train set of the gold stories (../shared/gold/split.json); made by scripts/train.ts',
    features: [...pairFeatureNames, ...rivalFeatureNames],
    first: fitLogistic(examplesOf(stories, plain), penalty),
    second: fitLogistic(examplesOf(stories, withRivals), penalty),
  };
}

function examplesOf(
  stories: readonly LabelledStory[],
  features: (story: LabelledStory) => readonly Float64Array[],
): Examples {
  const rows = stories.flatMap(features);
  const width = rows[0]?.length ?? 0;
  const flat = new Float32Array(rows.length * width);
  rows.forEach((row, r) => {
    flat.set(row, r * width);
  });
  const labels = new Uint8Array(rows.length);
  let at = 0;
  for (const story of stories) {
    labels.set(story.labels, at);
    at += story.labels.length;
  }
  return { width, rows: flat, labels };
}
