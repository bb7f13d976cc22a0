import { stopWords } from '../text/stop-words.ts';
import type { Token } from './model.ts';

/** Words this far to either side tell what a figure, date or act belongs to. */
const reach = 8;

/** Content words may be compared: no stop word, no figure, at least two letters. */
export const isContent = (token: Token): boolean =>
  token.kind === 'word' &&
  token.lower.length > 1 &&
  token.lower !== "'s" &&
  token.tag !== 'aux' &&
  token.tag !== 'pron' &&
  !stopWords.has(token.lower);

/** Figures of two digits and more say what a thing is about as well as words do. */
const isFigure = (token: Token): boolean => token.kind === 'number' && token.lower.length > 1;

/** Stems of the content words and figures around tokens `from` to `to` (excluded). */
export function contextStems(tokens: readonly Token[], from: number, to: number): string[] {
  const found = new Set<string>();
  for (let index = Math.max(0, from - reach); index < Math.min(tokens.length, to + reach); index += 1) {
    const token = tokens[index];
    if (token && (index < from || index >= to) && (isContent(token) || isFigure(token)))
      found.add(token.stem);
  }
  return [...found];
}
