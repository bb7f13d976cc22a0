import { readFileSync } from 'node:fs';
import { textHash } from '../../utils/engine/index.ts';

/** What a careful reader says of a confident link between two stories, by gold/GUIDE.md. */
export type CrossingVerdict = 'same-fact' | 'same-story' | 'other';

/** Two sentences by the keys of their articles in the world; the one that sorts first is `a`. */
interface JudgedCrossing {
  readonly a: string;
  readonly b: string;
  readonly verdict: CrossingVerdict;
  /** What parts the two, in a word or two. */
  readonly why: string;
}

const judged = new URL('./crossing-judged.json', import.meta.url);

/** The pairs that were read so far, by `crossingKey`. */
export const readVerdicts = (): Map<string, CrossingVerdict> =>
  new Map(
    (JSON.parse(readFileSync(judged, 'utf8')) as readonly JudgedCrossing[]).map(({ a, b, verdict }) => [
      `${a} ${b}`,
      verdict,
    ]),
  );

/** A pair of sentences (`article key#sentence`) as one string; the same whichever is the page. */
export const crossingKey = (one: string, other: string): string =>
  one < other ? `${one} ${other}` : `${other} ${one}`;

/** Changes which pairs are drawn. */
const seed = 'crossing 1';

/** Draws some keys at random, always the same ones: a key keeps its place when others come or go. */
export function drawKeys(keys: Iterable<string>, count: number): string[] {
  return [...new Set(keys)]
    .map((key) => [textHash([seed, key]), key] as const)
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .slice(0, count)
    .map(([, key]) => key);
}
