/** Finds the longest run of words that a sentence has in common with others, in order and without a gap. */
export interface RunFinder {
  /** Takes the sentence that the next ones are held against. */
  open(words: Int32Array): void;
  longest(words: Int32Array): number;
}

/**
 * A finder for words below a number. It looks only at places where both sentences have the same word: `run[p]` is the
 * run that ends at place p of the first sentence, good for the word of the other sentence that `step[p]` says.
 */
export function createRunFinder(words: number): RunFinder {
  /** For each word its last place in the first sentence, for each place the place before of the same word, from 1. */
  const last = new Int32Array(words);
  let before = new Int32Array(64);
  let run = new Int32Array(64);
  let step = new Float64Array(64);
  let opened: Int32Array = new Int32Array(0);
  let steps = 0;
  return {
    open(first) {
      for (const word of opened) last[word] = 0;
      opened = first;
      if (first.length + 1 > before.length) {
        before = new Int32Array(first.length * 2);
        run = new Int32Array(first.length * 2);
        step = new Float64Array(first.length * 2);
      }
      for (let place = 1; place <= first.length; place += 1) {
        const word = first[place - 1] as number;
        before[place] = last[word] as number;
        last[word] = place;
      }
    },
    longest(other) {
      let best = 0;
      // One step lies between two sentences, so that no run goes on from one to the next.
      steps += 2;
      for (let at = 0; at < other.length; at += 1) {
        steps += 1;
        for (let place = last[other[at] as number] as number; place > 0; place = before[place] as number) {
          const length = step[place - 1] === steps - 1 ? (run[place - 1] as number) + 1 : 1;
          run[place] = length;
          step[place] = steps;
          if (length > best) best = length;
        }
      }
      return best;
    },
  };
}

/** Serves all calls of `heaviestSequence`. */
let sums = new Float64Array(128);

/**
 * Weight of the heaviest sequence of words that two sentences have in common in order, gaps allowed; each list is read up
 * to its `length`.
 */
export function heaviestSequence(a: WordList, b: WordList, weights: Float64Array): number {
  if (b.length >= sums.length) sums = new Float64Array(b.length * 2);
  sums.fill(0, 0, b.length + 1);
  for (let i = 0; i < a.length; i += 1) {
    const word = a.values[i] as number;
    let before = 0;
    for (let j = 0; j < b.length; j += 1) {
      const above = sums[j + 1] as number;
      sums[j + 1] =
        word === b.values[j] ? before + (weights[word] as number) : Math.max(above, sums[j] as number);
      before = above;
    }
  }
  return sums[b.length] as number;
}

/** The first `length` of some words. */
interface WordList {
  readonly values: ArrayLike<number>;
  readonly length: number;
}
