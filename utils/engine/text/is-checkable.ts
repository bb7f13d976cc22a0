import type { Sentence } from '../model.ts';
import { isFragment } from './is-fragment.ts';
import { stemTerms } from './stem-terms.ts';
import type { Word } from './words-of.ts';

/** Fewer content words than this state no fact that another outlet could be held against. */
const leastTerms = 3;

/** Whether a sentence states something that could be checked against another report: text, no question of the
 * writer's own, no fragment. */
export const isCheckable = (sentence: Sentence): boolean =>
  mayState(sentence) && new Set(stemTerms(sentence.text)).size >= leastTerms && !isFragment(sentence.text);

/** The same of a sentence whose words were read already. */
export const isCheckableOf = (sentence: Sentence, words: readonly Word[]): boolean =>
  mayState(sentence) && countStems(words) >= leastTerms && !isFragment(sentence.text);

const mayState = ({ kind, text }: Sentence): boolean =>
  kind === 'text' && !(/\?["”’)]*$/u.test(text) && !/["“”]/u.test(text));

/** Number of stems, up to the least that are needed. */
function countStems(words: readonly Word[]): number {
  const stems = new Set<string>();
  for (const { known } of words) {
    if (!known.isStop) stems.add(known.stem);
    if (stems.size >= leastTerms) break;
  }
  return stems.size;
}
