import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWithCache } from './encoder/read-pairs.ts';
import { readSplit } from './gold/read-gold.ts';
import { trainDifferences } from './train/train-differences.ts';

/** Trains the gates of typed differences, from ../shared (or CROSSREAD_SHARED): `npx tsx scripts/train-differences.ts`. */
const split = readSplit();
if (!split) {
  console.error('train-differences: ../shared/gold/split.json is missing: nothing to train on');
  process.exitCode = 2;
} else {
  const file = join(import.meta.dirname, '../utils/engine/compare/gates.trained.json');
  writeFileSync(file, `${JSON.stringify(await trainDifferences(split, readWithCache(), console.error))}\n`);
}
