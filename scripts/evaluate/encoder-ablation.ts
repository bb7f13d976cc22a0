import encodedWeights from '../../utils/engine/match/encoded.trained.json' with { type: 'json' };
import { encodedScorer, encodedScorerOf } from '../../utils/engine/match/encoded-scorer.ts';
import { alignmentNames } from '../../utils/engine/match/features/token-alignment.ts';
import { lexicalScorer } from '../../utils/engine/match/lexical-scorer.ts';
import { pairFeatureNames } from '../../utils/engine/match/pair-features.ts';
import type { Scorer } from '../../utils/engine/match/scorer.ts';
import { encodeWithCache } from '../encoder/encode-with-cache.ts';
import { type GoldSplit, readGold } from '../gold/read-gold.ts';
import { readWorld } from '../gold/read-world.ts';
import { alignStory, textsOf, trainEncoded } from '../train/train-encoded.ts';
import { type LabelledStory, trainingStories } from '../train/training-stories.ts';
import { lineOf, type Test, testOf } from './ablation.ts';

const sets = ['dev', 'dev-five-outlets', 'dev-openings'];
const firstAligned = pairFeatureNames.length;

/**
 * Prints F1, AP and R@P.80 of what the encoder adds: its features alone, the two scorers that ship, and the encoded one
 * trained afresh without some of its features; then what Meedan's published thresholds of mean vectors give
 * (match at cosine .95, suggest at .75). Each event's articles are the story: the vote has no part.
 */
export async function evaluateEncoderAblation(split: GoldSplit): Promise<void> {
  const tests: Test[][] = [];
  for (const set of sets) {
    const plain = readGold(split, split.sets[set] as readonly string[]).map(testOf);
    const encodings = await encodeWithCache(plain.flatMap(({ story }) => textsOf(story)));
    tests.push(
      plain.map((test) => ({ ...test, story: alignStory(test.story, encodings, encodedWeights.table) })),
    );
  }
  const print = (name: string, scorer: Scorer): void =>
    console.log(`  ${name.padEnd(44)} ${tests.map((events) => lineOf(events, () => scorer)).join('   ')}`);
  console.log(`  ${''.padEnd(44)} ${sets.map((set) => `${set} F1/AP/R@P.80`).join('   ')}`);
  for (const name of ['mean-cosine', 'aligned-lesser', 'aligned-greater', 'matched-lesser'])
    print(`${name} alone`, byFeature(name));
  print('the engine, words alone', {
    name: 'words',
    score: (pairs) =>
      lexicalScorer.score(
        pairs.map((pair) => ({ ...pair, features: pair.features.subarray(0, firstAligned) })),
      ),
  });
  print('the engine with the encoder', encodedScorer);
  const stories = trainingStories(
    readGold(split, split.sets.train as readonly string[]),
    readWorld(split, ['train']),
  );
  const without = async (name: string, features: readonly string[]): Promise<void> => {
    const scorer = encodedScorerOf(await trainEncoded(stories, new Set(features)));
    print(`without ${name}`, scorer);
  };
  await without('aligned pieces', alignmentNames.slice(0, -1));
  await without('the mean vectors', alignmentNames.slice(-1));
  for (const threshold of [0.95, 0.75])
    sets.forEach((set, at) => {
      console.log(`  mean cosine >= ${threshold} on ${set}: ${atThreshold(tests[at] ?? [], threshold)}`);
    });
}

const byFeature = (name: string): Scorer => {
  const at = firstAligned + alignmentNames.indexOf(name);
  return { name, score: (pairs) => Float64Array.from(pairs, ({ features }) => features[at] as number) };
};

function atThreshold(events: readonly Test[], threshold: number): string {
  const at = firstAligned + alignmentNames.indexOf('mean-cosine');
  let [shown, right, found, total] = [0, 0, 0, 0];
  for (const { story, both, total: wanted } of events) {
    total += wanted;
    story.taught.forEach((pair, row) => {
      if ((cosineOf(story, pair, at) as number) < threshold) return;
      shown += 1;
      if (story.labels[row] === 1) right += 1;
      if (both.has(pair)) found += 1;
    });
  }
  const precision = (right / Math.max(1, shown)).toFixed(3);
  return `${shown} pairs, precision ${precision}, recall ${(found / Math.max(1, total)).toFixed(3)}`;
}

const cosineOf = ({ pairs }: LabelledStory, pair: number, at: number): number | undefined =>
  pairs[pair]?.features[at];
