import type { KnownWord } from '../text/known-words.ts';
import { backgroundShare } from './background.ts';

/** No word counts as more common than this. */
const mostCommon = 0.6;
const smallest = 2e-5;
const firstRoom = 4096;

/** The numbers of a word's stem, its root (stem of its family) and its family. Families are numbered apart. */
export interface WordIds {
  readonly stem: number;
  readonly root: number;
  readonly family: number;
}

/** Numbers stems and roots, so that sets of words are lists of numbers. It outlives a story: see article-words.ts. */
export interface Vocabulary {
  idsOf(word: KnownWord): WordIds;
  /** Stem or root of each id. */
  readonly words: readonly string[];
  /** Share of news sentences that hold each word, at most .6, and its weight in news at large; both may be longer. */
  readonly shares: Float64Array;
  readonly general: Float64Array;
  readonly families: number;
}

/** An empty vocabulary. */
export function createVocabulary(): Vocabulary {
  /** By the words' numbers. */
  const ids: (WordIds | undefined)[] = [];
  const stems = new Map<string, number>();
  const roots = new Map<string, number>();
  const families = new Map<string, number>();
  const words: string[] = [];
  let shares = new Float64Array(firstRoom);
  let general = new Float64Array(firstRoom);
  const numberIn = (numbers: Map<string, number>, word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    const id = words.push(word) - 1;
    if (id >= shares.length) {
      shares = doubled(shares);
      general = doubled(general);
    }
    const share = Math.min(mostCommon, backgroundShare(word));
    shares[id] = share;
    general[id] = -Math.log(share + smallest);
    numbers.set(word, id);
    return id;
  };
  const familyId = (family: string): number => {
    const known = families.get(family) ?? families.size;
    families.set(family, known);
    return known;
  };
  return {
    words,
    get shares() {
      return shares;
    },
    get general() {
      return general;
    },
    get families() {
      return families.size;
    },
    idsOf(word) {
      const known = ids[word.number];
      if (known) return known;
      const made: WordIds = {
        stem: numberIn(stems, word.stem),
        root: numberIn(roots, word.root),
        family: familyId(word.family),
      };
      while (ids.length <= word.number) ids.push(undefined);
      ids[word.number] = made;
      return made;
    },
  };
}

function doubled(values: Float64Array): Float64Array<ArrayBuffer> {
  const room = new Float64Array(values.length * 2);
  room.set(values);
  return room;
}

/** More words than any vocabulary has. */
const mostWords = 2 ** 21;

/** One number for two ids in this order. */
export const pairOfIds = (first: number, second: number): number => first * mostWords + second;

const noNumbers = new Float64Array(0);

/** Some numbers as a sorted list without repeats. */
export function numberSet(values: readonly number[]): Float64Array {
  if (values.length === 0) return noNumbers;
  const sorted = new Float64Array(values).sort();
  let length = 0;
  for (let i = 0; i < sorted.length; i += 1)
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[length++] = sorted[i] as number;
  return length === sorted.length ? sorted : sorted.slice(0, length);
}

/** How many numbers two sorted lists share. */
export function countShared(a: Float64Array, b: Float64Array): number {
  let i = 0;
  let j = 0;
  let count = 0;
  while (i < a.length && j < b.length) {
    const x = a[i] as number;
    const y = b[j] as number;
    if (x === y) count += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return count;
}
