import { type Logistic, logOdds } from '../../utils/engine/match/logistic.ts';
import { pairFeatureNames } from '../../utils/engine/match/pair-features.ts';
import { rivalFeatureNames, rivalFeatures } from '../../utils/engine/match/rival-features.ts';
import { fitLogistic } from './fit-logistic.ts';
import { fitStory } from './fit-story.ts';
import { joinRows } from './join-rows.ts';
import type { LabelledStory } from './training-stories.ts';

/** Penalty on the squared weights, chosen among 1, 3, 10, 30 and 100 by cross-validation on `train`. */
const penalty = 3;
/** Each model learns from scores that were given by models that had not seen the story. */
const folds = 5;

/** The trained part of the lexical scorer. */
export interface LexicalModel {
  readonly provenance: string;
  readonly features: readonly string[];
  readonly first: Logistic;
  readonly second: Logistic;
  readonly story: Logistic;
}

/** The features of each of a story's pairs, by position. */
type Rows = readonly Float64Array[];

/**
 * Trains the three logistic models of the lexical scorer on some stories.
 * @param without names of features that the models must do without (their weight stays 0), to measure their worth.
 */
export function trainLexical(
  stories: readonly LabelledStory[],
  without: ReadonlySet<string> = new Set(),
): LexicalModel {
  const events = [...new Set(stories.map(({ event }) => event))];
  const foldOf = ({ event }: LabelledStory): number => events.indexOf(event) % folds;
  const plain = new Map(
    stories.map((story) => [
      story,
      story.pairs.map(({ features }) => blind(pairFeatureNames, features, without)),
    ]),
  );
  const scores = scoreUnseen(stories, foldOf, plain);
  const beside = new Map(
    stories.map((story) => {
      const own = plain.get(story) as Rows;
      const rows = rivalFeatures(story.pairs, scores.of(story)).map((values, at) =>
        Float64Array.of(...(own[at] as Float64Array), ...blind(rivalFeatureNames, values, without)),
      );
      return [story, rows];
    }),
  );
  const odds = scoreUnseen(stories, foldOf, beside);
  return {
    provenance:
      'Three logistic models over the pairs of the train set of the gold stories (../shared/gold/split.json); made by scripts/train.ts',
    features: [...pairFeatureNames, ...rivalFeatureNames],
    first: scores.model,
    second: odds.model,
    story: fitStory(stories, odds.of),
  };
}

const blind = (names: readonly string[], values: Float64Array, without: ReadonlySet<string>): Float64Array =>
  without.size === 0 ? values : values.map((value, at) => (without.has(names[at] as string) ? 0 : value));

/** Fits a model on all stories that teach pairs, and scores every story by one that saw no story of its event. */
function scoreUnseen(
  stories: readonly LabelledStory[],
  foldOf: (story: LabelledStory) => number,
  rows: ReadonlyMap<LabelledStory, Rows>,
): { readonly model: Logistic; readonly of: (story: LabelledStory) => Float64Array } {
  const rowsOf = (story: LabelledStory): Rows => rows.get(story) as Rows;
  const teaching = stories.filter(({ teaches }) => teaches === 'pairs');
  const learn = (seen: readonly LabelledStory[]): Logistic => fitLogistic(joinRows(seen, rowsOf), penalty);
  const models = Array.from({ length: folds }, (_, fold) =>
    learn(teaching.filter((story) => foldOf(story) !== fold)),
  );
  return {
    model: learn(teaching),
    of: (story) =>
      Float64Array.from(rowsOf(story), (values) => logOdds(models[foldOf(story)] as Logistic, values)),
  };
}
