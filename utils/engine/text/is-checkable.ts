import type { Sentence } from '../model.ts';
import type { KnownWord } from './known-words.ts';
import { knownWordsOf } from './words-of.ts';

/** Fewer content words than this state no fact that another outlet could be held against. */
const leastTerms = 3;

/** Whether a sentence states something that could be checked against another report: text, no question of the
 * writer's own, no fragment. */
export const isCheckable = (sentence: Sentence): boolean =>
  mayBeChecked(sentence) && hasContent(knownWordsOf(sentence.text));

/** The same for a sentence whose words are at hand. */
export const isCheckableOf = (sentence: Sentence, words: readonly KnownWord[]): boolean =>
  mayBeChecked(sentence) && hasContent(words);

const mayBeChecked = ({ kind, text }: Sentence): boolean =>
  kind === 'text' && !(/\?["”’)]*$/u.test(text) && !/["“”]/u.test(text));

/** Whether there are content words enough, each stem counted once. */
function hasContent(words: readonly KnownWord[]): boolean {
  const stems = new Set<string>();
  for (const { isStop, stem } of words) {
    if (!isStop) stems.add(stem);
    if (stems.size >= leastTerms) return true;
  }
  return false;
}
