import type { Word } from '../text/words-of.ts';

const clauseBreak =
  /[,;:–—()]|\s-\s|\b(?:and|but|who|which|that|after|before|while|as|because|if|when|although)\b/gi;
/** Clauses with fewer content words go with the next one. */
const leastClause = 3;
/** A sentence is taken apart into no more clauses: each is one bit of a number. */
const mostClauses = 32;

/**
 * The roots of each clause of a sentence, in order, with repeats.
 * @param roots the roots of the content words.
 */
export function clausesOf(text: string, content: readonly Word[], roots: readonly number[]): number[][] {
  const clauses: number[][] = [];
  let open: number[] = [];
  let at = 0;
  const takeUntil = (end: number): void => {
    while (at < content.length && (content[at] as Word).start < end) open.push(roots[at++] as number);
  };
  clauseBreak.lastIndex = 0;
  for (let match = clauseBreak.exec(text); match; match = clauseBreak.exec(text)) {
    takeUntil(match.index);
    if (open.length < leastClause || clauses.length === mostClauses - 1) continue;
    clauses.push(open);
    open = [];
  }
  takeUntil(text.length + 1);
  const before = clauses.at(-1);
  if (open.length >= leastClause || !before) {
    if (open.length > 0) clauses.push(open);
  } else before.push(...open);
  return clauses;
}
