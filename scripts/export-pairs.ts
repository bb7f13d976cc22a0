import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readDimensions } from '../utils/shared/pair-reading.ts';
import { BadInput } from './cli/bad-input.ts';
import { runCommand } from './cli/run-command.ts';
import { readSplit } from './gold/read-gold.ts';
import { pairsToRead } from './train/pairs-to-read.ts';

const usage = 'usage: npx tsx scripts/export-pairs.ts FILE.json';

/** Writes what training/train_pairs.py learns from; texts stay outside the repository (`.cache`). */
await runCommand(async ([file]) => {
  if (!file) throw new BadInput(usage);
  const split = readSplit();
  if (!split) throw new BadInput('../shared/gold/split.json is missing: nothing to train on');
  const pairs = pairsToRead(split);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ dimensions: readDimensions, pairs }));
  console.error(`${file}: ${pairs.length} pairs`);
});
