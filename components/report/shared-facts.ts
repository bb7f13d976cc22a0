import type { Span } from '../../utils/engine/model.ts';

/** Words in quotation marks, figures ("29", "72,776", "25%") and capitalised words ("Mexico", "US"). */
const factPattern =
  /(?<quote>[“"][^“”"]+[”"])|(?<figure>[$€£]?\d+(?:[.,]\d+)*(?:%| per ?cent\b|(?![\p{L}\d])))|\p{Lu}[\p{L}\p{M}’'-]*/gu;
/** What a figure counts: the word after it. */
const countedPattern = /^ (\p{Ll}{3,})/u;
/** Capitalised for their place or by custom, not for naming anything. */
const emptyWords = new Set(
  'A An And As At But By For From He His How I If In It Its Mr Mrs Ms No Of On Or She That The Their There These They This Those To We What When Where Which While Who With You'.split(
    ' ',
  ),
);
/** A quotation of fewer words is a term that anyone may use. */
const leastQuoteWords = 2;
/** A single name ("United States", a surname, a weekday) is shared by any two reports of a subject. */
const leastNames = 2;

/** The same word for comparison: without possessive ending and digit grouping, and with one sign for per cent. */
const bare = (word: string): string =>
  word
    .replace(/[’']s?$/u, '')
    .replace(/(?<=\d),(?=\d{3})/gu, '')
    .replace(/ per ?cent$/u, '%');

/** A word as the page has it, without possessive ending. */
const shown = (word: string): string => word.replace(/[’']s?$/u, '');

/** Letters and digits only, for looking up a stretch of words. */
const plain = (text: string): string =>
  ` ${text
    .replace(/(?<=\d),(?=\d{3})/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

interface Report {
  readonly words: ReadonlySet<string>;
  readonly plain: string;
}

/** A figure or a name, and where it ends in the page's sentence: neighbours are joined. */
interface Found {
  text: string;
  end: number;
}

const readReport = (text: string): Report => ({
  words: new Set([...text.matchAll(factPattern)].flatMap(([word]) => factsIn(word))),
  plain: plain(text),
});

/** A quotation's names and figures, or the fact itself. */
const factsIn = (fact: string): string[] =>
  /^[“"]/u.test(fact)
    ? [...fact.slice(1, -1).matchAll(factPattern)].map(([word]) => bare(word))
    : [bare(fact)];

const allHave = (reports: readonly Report[], words: string): boolean =>
  reports.every((report) => report.plain.includes(plain(words)));

/**
 * What the page's sentence and every report have literally in common, as the page writes it: quotations, then
 * figures (with what they count), then names, neighbours joined ("United States", "3 March"). Words inside a difference are
 * left out, and a single name alone says nothing.
 */
export function findSharedFacts(
  pageText: string,
  reportTexts: readonly string[],
  differing: readonly Span[],
): string[] {
  const reports = reportTexts.map(readReport);
  const quotes: string[] = [];
  const figures: Found[] = [];
  const names: Found[] = [];
  const isDiffering = (start: number, end: number) =>
    differing.some((span) => span.start < end && start < span.end);
  const isNext = (found: Found, start: number) => found.end + 1 === start && pageText[found.end] === ' ';
  const lookAt = (text: string, offset: number): void => {
    for (const { 0: word, index, groups } of text.matchAll(factPattern)) {
      const start = offset + index;
      const end = start + word.length;
      if (groups?.quote) {
        const isLong = word.split(' ').length >= leastQuoteWords;
        if (isLong && !isDiffering(start, end) && allHave(reports, word)) quotes.push(word);
        else lookAt(word.slice(1, -1), start + 1);
        continue;
      }
      const fact = bare(word);
      if (emptyWords.has(fact) || isDiffering(start, end)) continue;
      if (!reports.every(({ words }) => words.has(fact))) continue;
      if (groups?.figure) {
        const counted = countedPattern.exec(pageText.slice(end))?.[0] ?? '';
        const isShared = !isDiffering(end, end + counted.length) && allHave(reports, word + counted);
        const text = isShared ? word + counted : word;
        const before = names.at(-1);
        if (before && isNext(before, start)) figures.push({ text: `${names.pop()?.text} ${text}`, end });
        else figures.push({ text, end });
        continue;
      }
      const last = [names.at(-1), figures.at(-1)].find((found) => found && isNext(found, start));
      if (last) {
        last.text += ` ${shown(word)}`;
        last.end = end;
      } else names.push({ text: shown(word), end });
    }
  };
  lookAt(pageText, 0);
  const named = new Set(names.map(({ text }) => text));
  const isTold = quotes.length + figures.length > 0 || named.size >= leastNames;
  return isTold ? [...new Set([...quotes, ...figures.map(({ text }) => text), ...named])] : [];
}
