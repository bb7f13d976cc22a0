import { readFileSync } from 'node:fs';
import { textHash } from '../../utils/engine/index.ts';

/** What a careful reader says of a confident link that no gold fact holds together, by gold/GUIDE.md. */
export type LinkVerdict = 'same-fact' | 'same-story' | 'other';

/** Two sentences (`article key#sentence`); the one that sorts first is `a`. */
interface JudgedLink {
  readonly a: string;
  readonly b: string;
  readonly verdict: LinkVerdict;
  /** What parts the two, in a word or two. */
  readonly why: string;
}

/** The links between two stories, or between the seed articles, that were read so far, by `linkKey`. */
export const readVerdicts = (of: 'crossing' | 'seeds'): Map<string, LinkVerdict> =>
  new Map(
    (
      JSON.parse(
        readFileSync(new URL(`./${of}-judged.json`, import.meta.url), 'utf8'),
      ) as readonly JudgedLink[]
    ).map(({ a, b, verdict }) => [`${a} ${b}`, verdict]),
  );

/** A pair of sentences (`article key#sentence`) as one string; the same whichever is the page. */
export const linkKey = (one: string, other: string): string =>
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
