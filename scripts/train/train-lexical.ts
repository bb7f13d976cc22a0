import { type Logistic, logOdds } from '../../utils/engine/match/logistic.ts';
import { pairFeatureNames } from '../../utils/engine/match/pair-features.ts';
import { rivalFeatureNames, rivalFeatures } from '../../utils/engine/match/rival-features.ts';
import { type Examples, fitLogistic } from './fit-logistic.ts';
import type { LabelledStory } from './training-stories.ts';

/** Penalty on the squared weights, chosen among 1, 3, 10 and 40 by cross-validation on `train`. */
const penalty = 3;
/** The second model learns from first scores that were given by models that had not seen the story. */
const folds = 5;
/** Every event comes as so many stories in a row, which stay in one fold. */
const storiesAnEvent = 2;

/** The trained part of the lexical scorer. */
export interface LexicalModel {
  readonly provenance: string;
  readonly features: readonly string[];
  readonly first: Logistic;
  readonly second: Logistic;
}

/**
 * Trains the two logistic models of the lexical scorer on all pairs of some stories.
 * @param without names of features that the models must do without (their weight stays 0), to measure their worth.
 */
export function trainLexical(
  stories: readonly LabelledStory[],
  without: ReadonlySet<string> = new Set(),
): LexicalModel {
  const blind = (names: readonly string[], values: Float64Array): Float64Array =>
    without.size === 0 ? values : values.map((value, at) => (without.has(names[at] as string) ? 0 : value));
  const plain = ({ pairs }: LabelledStory, at: number): Float64Array =>
    blind(pairFeatureNames, pairs[at]?.features as Float64Array);
  const foldOf = (at: number): number => Math.floor(at / storiesAnEvent) % folds;
  const rivals = new Map<LabelledStory, Float64Array[]>();
  for (let fold = 0; fold < folds; fold += 1) {
    const model = fitLogistic(
      examplesOf(
        stories.filter((_, at) => foldOf(at) !== fold),
        plain,
      ),
      penalty,
    );
    for (const story of stories.filter((_, at) => foldOf(at) === fold)) {
      const scores = Float64Array.from(story.pairs, (_, at) => logOdds(model, plain(story, at)));
      rivals.set(
        story,
        rivalFeatures(story.pairs, scores).map((values) => blind(rivalFeatureNames, values)),
      );
    }
  }
  const withRivals = (story: LabelledStory, at: number): Float64Array =>
    Float64Array.of(...plain(story, at), ...((rivals.get(story) as Float64Array[])[at] as Float64Array));
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
  features: (story: LabelledStory, at: number) => Float64Array,
): Examples {
  const rows = stories.flatMap((story) => story.taught.map((at) => features(story, at)));
  const width = rows[0]?.length ?? 0;
  const flat = new Float32Array(rows.length * width);
  rows.forEach((row, r) => {
    flat.set(row, r * width);
  });
  return { width, rows: flat, labels: Uint8Array.from(stories.flatMap(({ labels }) => [...labels])) };
}
