import type { SentenceWords } from './sentence-words.ts';
import { kinds } from './word-kinds.ts';

/** Words shorter than this have too many chance neighbours. */
const leastLetters = 5;
/** Two words are alike when they begin alike over at least so many letters … */
const leastPrefix = 4;
/** … and so large a share of the longer one. */
const leastShare = 0.6;

/** A word's neighbours: each with its likeness, below 1. */
type Neighbours = ReadonlyMap<number, readonly (readonly [number, number])[]>;

/** For each word the other words of the story that begin like it, with their likeness below 1 (derivations, mostly). */
export function softNeighbours(words: readonly string[], ids: Iterable<number>): Neighbours {
  const byStart = new Map<string, number[]>();
  for (const id of ids) {
    const word = words[id] as string;
    if (word.length < leastPrefix || /\p{N}/u.test(word)) continue;
    const start = word.slice(0, leastPrefix);
    const list = byStart.get(start);
    if (list) list.push(id);
    else byStart.set(start, [id]);
  }
  const neighbours = new Map<number, [number, number][]>();
  const add = (x: number, y: number, likeness: number): void => {
    const near = neighbours.get(x);
    if (near) near.push([y, likeness]);
    else neighbours.set(x, [[y, likeness]]);
  };
  for (const list of byStart.values())
    for (let i = 0; i < list.length; i += 1)
      for (let j = i + 1; j < list.length; j += 1) {
        const [x, y] = [list[i] as number, list[j] as number];
        const likeness = likenessOf(words[x] as string, words[y] as string);
        if (likeness === 0) continue;
        add(x, y, likeness);
        add(y, x, likeness);
      }
  return neighbours;
}

function likenessOf(x: string, y: string): number {
  const longer = Math.max(x.length, y.length);
  if (longer < leastLetters) return 0;
  let prefix = 0;
  while (prefix < x.length && x[prefix] === y[prefix]) prefix += 1;
  return prefix >= leastPrefix && prefix / longer >= leastShare ? prefix / longer : 0;
}

/** The roots of a sentence that have neighbours in its story: parallel lists. */
export interface SoftMatches {
  readonly own: Int32Array;
  readonly near: Int32Array;
  readonly likeness: Float64Array;
}

/** A sentence's part of the neighbours. */
export function softMatchesOf({ ids, kinds: kindsOf }: SentenceWords, neighbours: Neighbours): SoftMatches {
  const own: number[] = [];
  const near: number[] = [];
  const likeness: number[] = [];
  ids.forEach((id, at) => {
    if (!((kindsOf[at] as number) & kinds.root)) return;
    for (const [other, like] of neighbours.get(id) ?? []) {
      own.push(id);
      near.push(other);
      likeness.push(like);
    }
  });
  return {
    own: Int32Array.from(own),
    near: Int32Array.from(near),
    likeness: Float64Array.from(likeness),
  };
}
