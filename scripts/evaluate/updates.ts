import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareReports } from '../../utils/engine/compare/compare-reports.ts';
import type { Comparison } from '../../utils/engine/model.ts';
import { type LabelledPair, readDifferenceLabels } from '../gold/read-difference-labels.ts';
import { readSplit } from '../gold/read-gold.ts';
import { compareDataPair, readDataPairs } from './numeric-pairs.ts';

/** A pair read and labelled by hand, by its ids: of the gold stories (`doc#sentence`) or of the numeric sets. */
type LabelledUpdate = { readonly label: 'updates' | 'conflicts' } & (
  | { readonly event: string; readonly a: string; readonly b: string }
  | { readonly pair: string }
);

/** What is said of a pair: a newer value, two values for one moment, both, or neither. */
export function readAnswer({ differences }: Comparison): 'updates' | 'conflicts' | 'both' | 'neither' {
  const newer = differences.some(({ relation }) => relation === 'updates');
  const unlike = differences.some(({ relation }) => relation === 'conflicts');
  return newer && unlike ? 'both' : newer ? 'updates' : unlike ? 'conflicts' : 'neither';
}

const placeOf = ({ doc, i }: LabelledPair['a']) => `${doc}#${i}`;

/**
 * Prints how many of the hand-labelled pairs (scripts/gold/updates-labelled.json) are told as what they are, a later
 * value or two values for one moment; `--misses` names the others. Answers the exit code.
 */
export async function evaluateUpdates(args: readonly string[]): Promise<number> {
  const split = readSplit();
  const numeric = ['mrpc-numeric', 'ecbplus-numeric'].flatMap((name) => readDataPairs(name) ?? []);
  if (!split || numeric.length === 0) {
    console.error('evaluate updates: skipped, ../shared/gold or ../shared/data is missing');
    return 0;
  }
  const file = join(import.meta.dirname, '../gold/updates-labelled.json');
  const labelled = JSON.parse(readFileSync(file, 'utf8')) as readonly LabelledUpdate[];
  const pairs = new Map(
    readDifferenceLabels(split, Object.keys(split.sets)).map((pair) => [
      `${pair.event} ${placeOf(pair.a)} ${placeOf(pair.b)}`,
      pair,
    ]),
  );
  const answers = [];
  for (const row of labelled) {
    const id = 'pair' in row ? row.pair : `${row.event} ${row.a} ${row.b}`;
    const given = numeric.find((pair) => pair.id === id);
    const gold = pairs.get(id);
    const found = given
      ? await compareDataPair(given)
      : gold
        ? compareReports(gold.here, gold.there)
        : undefined;
    if (!found) throw new Error(`updates-labelled.json: no pair ${id}`);
    answers.push({ id, label: row.label, answer: readAnswer(found) });
  }
  const right = answers.filter(({ label, answer }) => label === answer);
  const told = answers.filter(({ answer }) => answer !== 'neither');
  const count = (label: string, among: readonly { label: string }[]) =>
    among.filter((row) => row.label === label).length;
  console.log(
    `updates against conflicts: ${right.length} of ${answers.length} right (${count('updates', right)} of ${count('updates', answers)} updates, ${count('conflicts', right)} of ${count('conflicts', answers)} conflicts); of the ${told.length} told as either ${right.length} are right`,
  );
  if (args.includes('--misses'))
    for (const { id, label, answer } of answers)
      if (answer !== label) console.log(`  ${label}, said ${answer}: ${id}`);
  return 0;
}
