import { existsSync } from 'node:fs';
import type { Comparison } from '../../utils/engine/model.ts';
import { jsonLines } from '../gold/json-lines.ts';
import { sharedPath } from '../gold/shared-path.ts';
import { openComparer, type PairComparer } from './pair-comparer.ts';

interface PairSide {
  readonly text: string;
  readonly date?: string;
  readonly outlet?: string;
}

/** A pair of ../shared/data/pairs-*.jsonl, as far as the figures and stress sets need it. */
export interface DataPair {
  readonly id: string;
  readonly a: PairSide;
  readonly b: PairSide;
  readonly label: string;
  readonly num_type?: string;
  readonly dims?: readonly string[];
  readonly trap?: string;
}

/** Reads ../shared/data/pairs-NAME.jsonl; `undefined` where it is missing. */
export function readDataPairs(name: string): DataPair[] | undefined {
  const file = sharedPath(`data/pairs-${name}.jsonl`);
  if (!file || !existsSync(file)) return undefined;
  return jsonLines<DataPair>(file);
}

/** Compares a given pair as the `compare` command does. */
export const compareDataPair = (
  { a, b }: DataPair,
  compare: PairComparer = openComparer('off'),
): Promise<Comparison> => compare(reportOf(a), reportOf(b));

const reportOf = ({ text, date, outlet }: PairSide) => ({
  text,
  verbatim: true,
  ...(date ? { published: date } : {}),
  ...(outlet ? { outlet } : {}),
});

/** Whether another figure is said: a quantity difference of any relation but agrees or adds. */
export const saysAnotherFigure = ({ differences }: Comparison): boolean =>
  differences.some(
    ({ dimension, relation }) => dimension === 'quantity' && relation !== 'agrees' && relation !== 'adds',
  );

/** What the hand-typed kinds ask for; kinds not named were not judged and are left out. */
const positive = new Set(['conflict']);
const traps = new Set(['rounding', 'equivalent']);
const negative = new Set([...traps, 'different-quantity']);

/** How the flagged pairs lie to the hand-typed kinds. */
export interface NumericScore {
  readonly conflicts: number;
  readonly right: number;
  readonly wrong: number;
  readonly traps: number;
  readonly trapsFlagged: number;
}

/** Counts right and wrong flags over pairs of a hand-typed kind. */
export function scoreNumericPairs(
  pairs: readonly { readonly type: string | undefined; readonly flagged: boolean }[],
): NumericScore {
  const among = (types: ReadonlySet<string>, flaggedOnly: boolean) =>
    pairs.filter(({ type, flagged }) => types.has(type ?? '') && (flagged || !flaggedOnly)).length;
  return {
    conflicts: among(positive, false),
    right: among(positive, true),
    wrong: among(negative, true),
    traps: among(traps, false),
    trapsFlagged: among(traps, true),
  };
}

/** Prints precision and recall on the numeric sets, taken together; with `misses` also which pairs went wrong. */
export async function printNumericPairs(compare: PairComparer, misses = false): Promise<void> {
  const pairs = ['mrpc-numeric', 'ecbplus-numeric'].map(readDataPairs);
  if (pairs.some((found) => found === undefined)) {
    console.error('numeric sets: skipped, ../shared/data/pairs-*-numeric.jsonl are missing');
    return;
  }
  const judged = [];
  for (const pair of pairs.flatMap((found) => found ?? []))
    judged.push({
      id: pair.id,
      type: pair.num_type,
      flagged: saysAnotherFigure(await compareDataPair(pair, compare)),
    });
  const { conflicts, right, wrong, traps: asked, trapsFlagged } = scoreNumericPairs(judged);
  console.log(
    `numeric sets: ${conflicts} conflicts; P ${(right / Math.max(1, right + wrong)).toFixed(3)}  R ${(right / Math.max(1, conflicts)).toFixed(3)}  (${right} right, ${wrong} wrong); ${trapsFlagged} of ${asked} rounding and equivalent traps flagged`,
  );
  if (!misses) return;
  for (const { id, type = '', flagged } of judged)
    if ((positive.has(type) && !flagged) || (negative.has(type) && flagged)) console.log(`  ${type} ${id}`);
}
