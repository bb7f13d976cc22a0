import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dimensions } from '../../utils/shared/dimension.ts';
import type { LabelledPair } from './read-difference-labels.ts';

/** What the second reader noted of a pair: relation by dimension. */
export type SecondReading = ReadonlyMap<string, string>;

const name = 'differences-read-again.tsv';
const known: ReadonlySet<string> = new Set(dimensions);
const relations: ReadonlySet<string> = new Set(['adds', 'differs', 'conflicts']);

const keyOf = (event: string, a: string, b: string): string => `${event} ${a} ${b}`;

/**
 * Reads the project's own second reading of the gold pairs in play (`differences-read-again.tsv`: event, both mentions,
 * what differs). Language models read each pair of sentences by itself, by gold/GUIDE.md and 60 labelled pairs of the
 * train set, without seeing the labels; those 60 pairs are left out. Answers what was read of a pair; `undefined` where
 * nobody read it again.
 */
export function readSecondReading(): (pair: LabelledPair) => SecondReading | undefined {
  const lines = readFileSync(join(import.meta.dirname, name), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1);
  const readings = new Map(
    lines.map((line, index) => {
      const [event, a, b, noted] = line.split('\t');
      if (event === undefined || a === undefined || b === undefined || noted === undefined)
        throw new Error(`${name}:${index + 2}: expected four columns: event, a, b, differences`);
      return [keyOf(event, a, b), readNoted(noted, index + 2)];
    }),
  );
  return ({ event, a, b }) => readings.get(keyOf(event, `${a.doc}#${a.i}`, `${b.doc}#${b.i}`));
}

function readNoted(noted: string, line: number): SecondReading {
  return new Map(
    noted
      .split(' ')
      .filter(Boolean)
      .map((part): [string, string] => {
        const [dimension = '', relation = ''] = part.split('=');
        if (!known.has(dimension) || !relations.has(relation))
          throw new Error(`${name}:${line}: "${part}": expected DIMENSION=RELATION, as in "date=adds"`);
        return [dimension, relation];
      }),
  );
}
