import { knownWordsOf } from './words-of.ts';

/** A sentence is asked about several times in a row: whether it may be checked, what is like it, how much at most. */
let lastText = '';
let lastTerms: readonly string[] = [];

/** The stems of a text's content words, in order, with repeats: what retrieval and overlap count. */
export function stemTerms(text: string): readonly string[] {
  if (text === lastText) return lastTerms;
  const terms: string[] = [];
  for (const { isStop, stem } of knownWordsOf(text)) if (!isStop) terms.push(stem);
  lastText = text;
  lastTerms = terms;
  return terms;
}
