import { writeFileSync } from 'node:fs';
import { parseEncoderOption } from '../cli/parse-encoder-option.ts';
import {
  differenceDevSets,
  type LabelledPair,
  readDifferenceLabels,
} from '../gold/read-difference-labels.ts';
import { readSplit } from '../gold/read-gold.ts';
import { readReadings } from '../gold/read-readings.ts';
import { printNumericPairs } from './numeric-pairs.ts';
import { openComparer, type PairComparer } from './pair-comparer.ts';
import { printRuleFirings } from './print-rule-firings.ts';
import { printReaderAgreement } from './reader-agreement.ts';
import { type Said, scoreConflicts, scoreDifferences } from './score-differences.ts';
import { printSeedDifferences } from './seed-differences.ts';
import { printStressPairs, printTypedPairs } from './stress-pairs.ts';

/** Below this many labels a dimension's figures are printed in brackets, as gold/score-differences.py does. */
const fewestLabels = 20;
const defaultSets = differenceDevSets.join(',');

const optionValue = (args: readonly string[], name: string): string | undefined =>
  args[args.indexOf(name) + 1];

/** One prediction a pair; of several differences on a dimension the first and strongest stands. */
async function sayAll(pairs: readonly LabelledPair[], compare: PairComparer): Promise<Said[]> {
  const all: Said[] = [];
  for (const { here, there } of pairs) {
    const said = new Map<string, string>();
    for (const { dimension, relation } of (await compare(here, there)).differences)
      if (!said.has(dimension)) said.set(dimension, relation);
    all.push(said);
  }
  return all;
}

/** What the first reading noted, as if it were the engine's answer. */
function sayAsRead(pairs: readonly LabelledPair[]): Said[] {
  const readAgain = readReadings();
  return pairs.map((pair) => readAgain(pair)[0] ?? new Map<string, string>());
}

function printScores(sets: string, pairs: readonly LabelledPair[], said: readonly Said[]): void {
  console.log(`${sets}: ${pairs.length} pairs in play, ${said.length} answered`);
  for (const { dimension, precision, recall, f1, labels } of scoreDifferences(pairs, said)) {
    const line = `${dimension.padEnd(12)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  labels ${labels}`;
    console.log(`  ${labels >= fewestLabels ? line : `[${line}]`}`);
  }
  const conflicts = scoreConflicts(pairs, said);
  console.log(
    `  conflicts    said ${conflicts.said}, of them so labelled ${conflicts.right}; labelled ${conflicts.labelled}, found ${conflicts.found}`,
  );
}

const asPredictions = (pairs: readonly LabelledPair[], said: readonly Said[]): string =>
  pairs
    .map(({ event, a, b }, index) =>
      JSON.stringify({
        event,
        a,
        b,
        differences: [...(said[index] ?? [])].map(([dimension, relation]) => ({ dimension, relation })),
      }),
    )
    .join('\n');

/**
 * Scores typed differences over the gold pairs, links given: `[--set NAMES] [--predictions FILE] [--rules]`.
 * `--predictions` also writes what gold/score-differences.py reads; `--rules` prints on which pairs of all sets the
 * actor, action and certainty rules fire; `--reader` scores, instead of the engine, a reader who read each pair of
 * sentences again by itself (gold/differences-read-again.tsv): how far the labels can be met at all. The differences of the three seed articles are counted too, and the hand-typed and stress sets of pairs; `--misses`
 * names the pairs of the numeric sets that went wrong; `--encoder on` compares as after refining, with the network of
 * pairs, and leaves out the stress sets. Answers the exit code.
 */
export async function evaluateDifferences(args: readonly string[]): Promise<number> {
  const split = readSplit();
  if (!split) {
    console.error('evaluate differences: skipped, ../shared/gold is missing (or set CROSSREAD_SHARED)');
    return 0;
  }
  if (args.includes('--rules')) {
    printRuleFirings(readDifferenceLabels(split, Object.keys(split.sets)));
    return 0;
  }
  const sets = args.includes('--set') ? (optionValue(args, '--set') ?? '') : defaultSets;
  const unknown = sets.split(',').find((name) => !split.sets[name]);
  if (unknown !== undefined) {
    console.error(
      `evaluate differences: --set: no set "${unknown}"; there are: ${Object.keys(split.sets).join(', ')}`,
    );
    return 2;
  }
  const pairs = readDifferenceLabels(split, sets.split(','));
  if (args.includes('--reader')) {
    printScores(sets, pairs, sayAsRead(pairs));
    printReaderAgreement('train', readDifferenceLabels(split, ['train']));
    return 0;
  }
  const encoder = parseEncoderOption(args.includes('--encoder') ? optionValue(args, '--encoder') : 'off');
  const compare = openComparer(encoder);
  const said = await sayAll(pairs, compare);
  printScores(sets, pairs, said);
  await printSeedDifferences(compare);
  await printNumericPairs(compare, args.includes('--misses'));
  await printTypedPairs(compare);
  if (encoder === 'off') await printStressPairs(compare);
  const file = args.includes('--predictions') ? optionValue(args, '--predictions') : undefined;
  if (file) writeFileSync(file, `${asPredictions(pairs, said)}\n`);
  return 0;
}
