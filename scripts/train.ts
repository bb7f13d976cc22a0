import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGold, readSplit } from './gold/read-gold.ts';
import { readWorld } from './gold/read-world.ts';

const engine = join(import.meta.dirname, '../utils/engine/match');
const write = (name: string, value: unknown): void =>
  writeFileSync(join(engine, name), `${JSON.stringify(value)}\n`);

/**
 * Trains what the engine ships, from ../shared (or CROSSREAD_SHARED): `npx tsx scripts/train.ts [background] [vote]
 * [lexical] [encoded]`, all without a word. First the table of how common words are, then the article vote and the
 * scorers, which read that table; the encoded scorer takes some minutes to encode the texts, the first time. The same
 * data give the same files.
 */
const asked = process.argv.slice(2);
const wants = (part: string): boolean => asked.length === 0 || asked.includes(part);
const split = readSplit();
if (!split) {
  console.error('train: gold/split.json is missing: nothing to train on');
  process.exitCode = 2;
} else {
  const events = readGold(split, split.sets.train as readonly string[]);
  if (wants('background')) {
    const { buildBackground } = await import('./train/build-background.ts');
    write('background.trained.json', buildBackground(split));
  }
  if (wants('vote')) {
    const { trainVote } = await import('./train/train-vote.ts');
    write('vote.trained.json', trainVote(events, readWorld(split, ['train'])));
  }
  if (wants('lexical')) {
    const { trainLexical } = await import('./train/train-lexical.ts');
    const { trainingStories } = await import('./train/training-stories.ts');
    write('lexical.trained.json', trainLexical(trainingStories(events, readWorld(split, ['train']))));
  }
  if (wants('encoded')) {
    const { trainEncoded } = await import('./train/train-encoded.ts');
    const { trainingStories } = await import('./train/training-stories.ts');
    const stories = trainingStories(events, readWorld(split, ['train']));
    const model = await trainEncoded(stories);
    write('encoded.trained.json', model);
    const { writeReferenceScores } = await import('./train/reference-scores.ts');
    await writeReferenceScores(model);
  }
}
