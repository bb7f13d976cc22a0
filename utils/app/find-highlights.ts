import { stemTerms } from '../engine/index.ts';

/** A stretch of text, in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The words of a text that a query names: by stem, and the query's last word also as a beginning. */
export function findHighlights(text: string, query: string): Stretch[] {
  const stems = new Set(stemTerms(query));
  const last = /[\p{L}\p{N}]+$/u.exec(query)?.[0]?.toLowerCase() ?? '';
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].flatMap((match) => {
    const word = match[0].toLowerCase();
    const named =
      stemTerms(word).some((stem) => stems.has(stem)) || (last.length > 1 && word.startsWith(last));
    return named ? [{ start: match.index, end: match.index + match[0].length }] : [];
  });
}
