import type { Span } from '../model.ts';

/** The stretches of each text that the other does not have, word by word. */
export interface WordDiff {
  readonly here: readonly Span[];
  readonly there: readonly Span[];
}

const wordPattern = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*|[$€£%]/gu;

interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(wordPattern)].map((match) => ({
    key: match[0].toLowerCase().replaceAll('’', "'"),
    start: match.index,
    end: match.index + match[0].length,
  }));

/** Joins neighbouring words that are not common to both into stretches. */
function stretches(text: string, words: readonly Word[], common: ReadonlySet<number>): Span[] {
  const found: { start: number; end: number }[] = [];
  let open = false;
  words.forEach((word, index) => {
    if (common.has(index)) {
      open = false;
      return;
    }
    const last = found.at(-1);
    if (open && last) last.end = word.end;
    else found.push({ start: word.start, end: word.end });
    open = true;
  });
  return found.map(({ start, end }) => ({ text: text.slice(start, end), start, end }));
}

/** Sets off the words in which two texts part, by their longest common sequence of words. */
export function wordDiff(here: string, there: string): WordDiff {
  const a = wordsOf(here);
  const b = wordsOf(there);
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        a[i]?.key === b[j]?.key ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const commonHere = new Set<number>();
  const commonThere = new Set<number>();
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]?.key === b[j]?.key) {
      commonHere.add(i++);
      commonThere.add(j++);
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return { here: stretches(here, a, commonHere), there: stretches(there, b, commonThere) };
}
