import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGold, readSplit } from './gold/read-gold.ts';

const engine = join(import.meta.dirname, '../utils/engine/match');
const write = (name: string, value: unknown): void =>
  writeFileSync(join(engine, name), `${JSON.stringify(value)}\n`);

/**
 * Trains what the engine ships, from ../shared (or CROSSREAD_SHARED): `npx tsx scripts/train.ts`. First the table of
 * how common words are, then the scorer, which reads that table. The same data give the same files.
 */
const split = readSplit();
if (!split) {
  console.error('train: gold/split.json is missing: nothing to train on');
  process.exitCode = 2;
} else {
  const events = readGold(split, split.sets.train as readonly string[]);
  const { buildBackground } = await import('./train/build-background.ts');
  write('background.trained.json', buildBackground(split));
  const { labelStory, trainLexical } = await import('./train/train-lexical.ts');
  write('lexical.trained.json', trainLexical(events.map(labelStory)));
}
