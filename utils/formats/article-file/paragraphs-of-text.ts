import { splitSentences } from '../../engine/text/split-sentences.ts';

/**
 * The paragraphs of a plain text, whitespace collapsed: blank lines separate them; without any, a line
 * break is a space unless the next line starts a sentence. A line given twice in a row counts once.
 */
export function paragraphsOfText(text: string): string[] {
  const normal = text.replace(/\r\n?|\u2028|\u2029/gu, '\n').trim();
  const hasBlankLines = /\n[^\S\n]*\n/u.test(normal);
  const parts = hasBlankLines
    ? normal.split(/\n(?:[^\S\n]*\n)+/u).map((part) => withoutRepeats(part.split('\n')).join(' '))
    : joinWrappedLines(withoutRepeats(normal.split('\n')));
  return parts.map((part) => part.replace(/\s+/gu, ' ').trim()).filter((part) => part !== '');
}

const withoutRepeats = (lines: readonly string[]): string[] =>
  lines.filter((line, index) => line.trim() !== lines[index - 1]?.trim());

function joinWrappedLines(lines: readonly string[]): string[] {
  const lengths = lines.map((line) => line.trim().length).toSorted((a, b) => a - b);
  const fullLine = lengths[Math.floor((lengths.length - 1) * fullLineQuantile)] ?? 0;
  const paragraphs: string[] = [];
  for (const line of lines) {
    const before = paragraphs.at(-1);
    if (before === undefined || startsSentence(before, line.trim(), fullLine)) paragraphs.push(line.trim());
    else paragraphs[paragraphs.length - 1] = `${before} ${line.trim()}`;
  }
  return paragraphs;
}

/** Wrapped prose fills its lines; the longest few may be headings or addresses. */
const fullLineQuantile = 0.9;
/** A line that stops this far short of a full one was not broken for want of room. */
const shortLine = 0.75;

/** Whether a line begins a sentence of its own after the paragraph before it. */
function startsSentence(before: string, line: string, fullLine: number): boolean {
  if (!/^["'“‘([]*[\p{Lu}\p{N}]/u.test(line)) return false;
  if (/[.!?…]["'”’)\]]*$/u.test(before)) return splitsBetween(before, line);
  // A heading ends no sentence, but does not fill its line either.
  return !/[,;–—-]$/u.test(before) && before.length < shortLine * fullLine;
}

/** The sentence splitter knows the abbreviations; a few hundred letters around the break are enough. */
const context = 400;

function splitsBetween(before: string, line: string): boolean {
  const tail = before.slice(-context);
  const joined = `${tail} ${line.slice(0, context)}`;
  return splitSentences(joined).some((sentence) => sentence.start === tail.length + 1);
}
