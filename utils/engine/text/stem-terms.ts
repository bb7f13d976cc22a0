import { knownWordsOf } from './words-of.ts';

/** The stems of a text's content words, in order, with repeats: what retrieval and overlap count. */
export function stemTerms(text: string): string[] {
  const terms: string[] = [];
  for (const { isStop, stem } of knownWordsOf(text)) if (!isStop) terms.push(stem);
  return terms;
}
