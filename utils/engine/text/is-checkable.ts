import type { Sentence } from '../model.ts';
import { isFragment } from './is-fragment.ts';
import { stemTerms } from './stem-terms.ts';
import type { Word } from './words-of.ts';

/** Fewer content words than this state no fact that another outlet could be held against. */
const leastTerms = 3;

/**
 * Whether a sentence states something that could be checked against another report: text, no question of the
 * writer's own, no fragment.
 * @param words The sentence's words, where they were read already.
 */
export function isCheckable({ kind, text }: Sentence, words?: readonly Word[]): boolean {
  if (kind !== 'text') return false;
  if (/\?["”’)]*$/u.test(text) && !/["“”]/u.test(text)) return false;
  return (words ? countStems(words) : new Set(stemTerms(text)).size) >= leastTerms && !isFragment(text);
}

function countStems(words: readonly Word[]): number {
  const stems = new Set<string>();
  for (const { known } of words) {
    if (!known.isStop) stems.add(known.stem);
    if (stems.size >= leastTerms) break;
  }
  return stems.size;
}
