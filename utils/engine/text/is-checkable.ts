import type { Sentence } from '../model.ts';
import { isFragment } from './is-fragment.ts';
import { stemTerms } from './stem-terms.ts';

/** Fewer content words than this state no fact that another outlet could be held against. */
const leastTerms = 3;

/** Whether a sentence states something that could be checked against another report: text, no question of the
 * writer's own, no fragment. */
export function isCheckable({ kind, text }: Sentence): boolean {
  if (kind !== 'text') return false;
  if (/\?["”’)]*$/u.test(text) && !/["“”]/u.test(text)) return false;
  return new Set(stemTerms(text)).size >= leastTerms && !isFragment(text);
}
