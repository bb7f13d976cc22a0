import { type LexicalWeights, lexicalScorerOf } from '../../utils/engine/match/lexical-scorer.ts';
import { featureGroups } from '../../utils/engine/match/pair-features.ts';
import { rivalFeatureNames } from '../../utils/engine/match/rival-features.ts';
import type { Scorer } from '../../utils/engine/match/scorer.ts';
import type { Article } from '../../utils/engine/model.ts';
import { figuresOf, type JudgedRow } from '../gold/figures.ts';
import { type GoldEvent, type GoldSplit, readGold } from '../gold/read-gold.ts';
import { readWorld, worldArticlesOf } from '../gold/read-world.ts';
import { trainLexical } from '../train/train-lexical.ts';
import { type LabelledStory, labelStory, trainingStories } from '../train/training-stories.ts';
import { peers } from './peers.ts';

const sets = ['dev', 'dev-five-outlets', 'dev-openings'];
/** The features of the second model, by what they hold a pair against. */
const rivalGroups: Readonly<Record<string, RegExp>> = {
  'rivals of either sentence': /^(?:rival|lead|share|others)/u,
  'neighbouring sentences': /^(?:diagonal|beside)/u,
  'a third outlet': /^third/u,
  'the rest of the story': /^(?:anywhere|article)/u,
  'all of the second model': /./u,
};

/**
 * Prints F1, AP and R@P.80 of the peers, of the engine trained afresh, and of the engine without each group of
 * features. Here each event's articles are the story: the vote has no part. Takes some minutes.
 */
export function evaluateAblation(split: GoldSplit): void {
  const tests = sets.map((set) => readGold(split, split.sets[set] as readonly string[]).map(testOf));
  const print = (name: string, scorerOf: (articles: readonly Article[]) => Scorer): void =>
    console.log(`  ${name.padEnd(44)} ${tests.map((events) => lineOf(events, scorerOf)).join('   ')}`);
  console.log(`  ${''.padEnd(44)} ${sets.map((set) => `${set} F1/AP/R@P.80`).join('   ')}`);
  for (const [name, scorerOf] of Object.entries(peers)) print(name, scorerOf);
  const world = readWorld(split, ['train']);
  const stories = trainingStories(readGold(split, split.sets.train as readonly string[]), world);
  const without = (name: string, features: readonly string[]): LexicalWeights => {
    const model = trainLexical(stories, new Set(features));
    const scorer = lexicalScorerOf(model);
    print(name, () => scorer);
    return model;
  };
  const { first, second } = without('the engine', []);
  print('without the story model', () => lexicalScorerOf({ first, second }));
  for (const { name, features } of featureGroups) without(`without ${name}`, features);
  for (const [name, pattern] of Object.entries(rivalGroups))
    without(
      `without ${name}`,
      rivalFeatureNames.filter((feature) => feature !== 'first-score' && pattern.test(feature)),
    );
}

/** An event whose articles are the story, with what its readers linked. */
export interface Test {
  readonly event: string;
  readonly articles: readonly Article[];
  readonly story: LabelledStory;
  readonly both: ReadonlySet<number>;
  readonly total: number;
}

/** An event, ready to be scored. */
export function testOf(gold: GoldEvent): Test {
  const articles = worldArticlesOf(gold).map(({ article }) => article);
  const strict = labelStory({ ...gold, either: gold.both }, articles);
  return {
    event: gold.event,
    articles,
    story: labelStory(gold, articles),
    both: new Set(strict.taught.filter((_, at) => strict.labels[at] === 1)),
    total: gold.both.size,
  };
}

/** F1, AP and R@P.80 of a scorer over some events. */
export function lineOf(events: readonly Test[], scorerOf: (articles: readonly Article[]) => Scorer): string {
  const rows = events.flatMap(({ event, articles, story, both }): JudgedRow[] => {
    const scores = scorerOf(articles).score(story.pairs);
    return story.taught.map((pair, at) => ({
      event,
      p: scores[pair] as number,
      either: story.labels[at] === 1,
      both: both.has(pair),
    }));
  });
  const figures = figuresOf(
    rows,
    events.reduce((sum, { total }) => sum + total, 0),
  );
  return [figures.F1, figures.AP, figures['R@P.80']].map((value) => value.toFixed(3)).join(' ');
}
