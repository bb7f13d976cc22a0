import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSplit } from './gold/read-gold.ts';
import { buildBackground } from './train/build-background.ts';
import { trainDifferences } from './train/train-differences.ts';
import { trainLexical } from './train/train-lexical.ts';

const engine = join(import.meta.dirname, '../utils/engine');
const write = (name: string, value: unknown): void =>
  writeFileSync(join(engine, name), `${JSON.stringify(value)}\n`);

/** Trains what the engine ships: `npx tsx scripts/train.ts background|lexical|differences` (in this order when started afresh). */
const split = readSplit();
if (!split) {
  console.error('train: ../shared/gold/split.json is missing (or set CROSSREAD_SHARED)');
  process.exitCode = 2;
} else if (process.argv[2] === 'background') write('match/background.trained.json', buildBackground(split));
else if (process.argv[2] === 'differences')
  write('compare/gates.trained.json', trainDifferences(split, console.error));
else write('match/lexical.trained.json', trainLexical(split));
