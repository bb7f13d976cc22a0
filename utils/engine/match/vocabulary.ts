/** Numbers a story's words, so that sets of words are sorted lists of numbers. */
export interface Vocabulary {
  idOf(word: string): number;
  readonly words: readonly string[];
}

/** An empty vocabulary. */
export function createVocabulary(): Vocabulary {
  const ids = new Map<string, number>();
  const words: string[] = [];
  return {
    words,
    idOf(word) {
      const known = ids.get(word);
      if (known !== undefined) return known;
      ids.set(word, words.length);
      words.push(word);
      return words.length - 1;
    },
  };
}

/** Some ids as a sorted list without repeats. */
export const idSet = (ids: Iterable<number>): Int32Array => Int32Array.from(new Set(ids)).sort();

/** Whether a sorted list holds an id. */
export function hasId(ids: Int32Array, id: number): boolean {
  let low = 0;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ids[middle] as number) < id) low = middle + 1;
    else high = middle;
  }
  return ids[low] === id;
}

/** More words than any story has. */
const mostWords = 2 ** 21;

/** One number for two ids in this order. */
export const pairOfIds = (first: number, second: number): number => first * mostWords + second;

/** Some numbers as a sorted list without repeats. */
export const numberSet = (values: Iterable<number>): Float64Array =>
  Float64Array.from(new Set(values)).sort();
