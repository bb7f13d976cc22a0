import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Dimension, dimensions } from '../../utils/shared/dimension.ts';
import type { LabelledPair } from './read-difference-labels.ts';

/** What one reading noted of a pair: relation by dimension. */
export type Reading = ReadonlyMap<string, string>;

const known: ReadonlySet<string> = new Set(dimensions);
const relations: ReadonlySet<string> = new Set(['adds', 'differs', 'conflicts']);

/** Stands in a table for a pair that does not report the same fact. */
const noFact = '!';

/** A line of a table of readings: where the pair stands, and what was noted; `null` where it tells of two facts. */
export interface ReadLine {
  readonly place: readonly string[];
  readonly reading: Reading | null;
}

/** Reads a table of readings of this folder: some columns that say where a pair stands, and what was noted. */
export function readTable(name: string): ReadLine[] {
  const [head = '', ...lines] = readFileSync(join(import.meta.dirname, name), 'utf8')
    .trimEnd()
    .split('\n');
  const columns = head.split('\t');
  return lines.map((line, index) => {
    const cells = line.split('\t');
    if (cells.length !== columns.length)
      throw new Error(`${name}:${index + 2}: expected ${columns.length} columns: ${columns.join(', ')}`);
    const noted = cells.at(-1) as string;
    return {
      place: cells.slice(0, -1),
      reading: noted === noFact ? null : readNoted(noted, `${name}:${index + 2}`),
    };
  });
}

function readNoted(noted: string, place: string): Reading {
  return new Map(
    noted
      .split(' ')
      .filter(Boolean)
      .map((part): [string, string] => {
        const [dimension = '', relation = ''] = part.split('=');
        if (!known.has(dimension) || !relations.has(relation))
          throw new Error(`${place}: "${part}": expected DIMENSION=RELATION, as in "date=adds"`);
        return [dimension, relation];
      }),
  );
}

/**
 * The project's own readings of the gold pairs in play (`differences-read-again.tsv`): one of each pair of the dev sets,
 * two of most of `train`. Language models read each pair of sentences by itself, by gold/GUIDE.md and 60 labelled pairs
 * of `train`, without seeing the labels; those 60 pairs are left out. Answers a pair's readings.
 */
export function readReadings(): (pair: LabelledPair) => readonly Reading[] {
  const readings = new Map<string, Reading[]>();
  for (const { place, reading } of readTable('differences-read-again.tsv')) {
    const key = place.join(' ');
    const all = readings.get(key) ?? [];
    if (reading) all.push(reading);
    readings.set(key, all);
  }
  return ({ event, a, b }) => readings.get(`${event} ${a.doc}#${a.i} ${b.doc}#${b.i}`) ?? [];
}

/** Share of the readings that note a dimension. */
export const shareNoted = (readings: readonly Reading[], dimension: Dimension): number =>
  readings.length === 0 ? 0 : readings.filter((one) => one.has(dimension)).length / readings.length;
