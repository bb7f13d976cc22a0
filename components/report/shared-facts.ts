import type { Span } from '../../utils/engine/model.ts';

/** Figures ("29", "72,776", "25%") and capitalised words ("Mexico", "al-Qaida" not, "US" yes). */
const factPattern = /[$€£]?\d+(?:[.,]\d+)*(?:%| per ?cent\b|(?![\p{L}\d]))|\p{Lu}[\p{L}\p{M}’'-]*/gu;
/** Capitalised for their place or by custom, not for naming anything. */
const emptyWords = new Set(
  'A An And As At But By For From He His How I If In It Its Mr Mrs Ms No Of On Or She That The Their There These They This Those To We What When Where Which While Who With You'.split(
    ' ',
  ),
);

/** The same word for comparison: without possessive ending and digit grouping, and with one sign for per cent. */
const bare = (word: string): string =>
  word
    .replace(/[’']s?$/u, '')
    .replace(/(?<=\d),(?=\d{3})/gu, '')
    .replace(/ per ?cent$/u, '%');

/** A word as the page has it, without possessive ending. */
const shown = (word: string): string => word.replace(/[’']s?$/u, '');

const factsOf = (text: string): Set<string> =>
  new Set([...text.matchAll(factPattern)].map(([word]) => bare(word)));

/**
 * The names and figures of the page's sentence that every report has too, in the page's order; neighbours are
 * joined ("United States"). Words inside a difference are left out. What is not literally in every report is
 * not claimed to be agreed on.
 */
export function findSharedFacts(
  pageText: string,
  reportTexts: readonly string[],
  differing: readonly Span[],
): string[] {
  const reports = reportTexts.map(factsOf);
  const found: { text: string; end: number }[] = [];
  for (const { 0: word, index } of pageText.matchAll(factPattern)) {
    const fact = bare(word);
    const end = index + word.length;
    if (emptyWords.has(fact) || differing.some((span) => span.start < end && index < span.end)) continue;
    if (!reports.every((facts) => facts.has(fact))) continue;
    const last = found.at(-1);
    if (last && last.end + 1 === index && pageText[last.end] === ' ') {
      last.text += ` ${shown(word)}`;
      last.end = end;
    } else found.push({ text: shown(word), end });
  }
  return [...new Set(found.map((fact) => fact.text))];
}
