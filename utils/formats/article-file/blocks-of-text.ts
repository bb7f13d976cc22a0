import type { Block, BlockKind } from '../html/model.ts';

/** A line that ends no sentence and is no longer than this is a heading. */
const maxHeading = 120;
/** Headings that end in a question mark or an abbreviation are told from sentences by their capitals. */
const minCapitals = 0.6;

/** Paragraphs of plain text as blocks: headings and captions are told by their form. */
export const blocksOfText = (paragraphs: readonly string[]): Block[] =>
  paragraphs.map((text) => ({ kind: kindOf(text), text }));

function kindOf(text: string): BlockKind {
  if (isCaption(text)) return 'caption';
  return isHeading(text) ? 'heading' : 'paragraph';
}

/** A picture's line: its credit at the end, or its label at the start. */
const isCaption = (text: string): boolean =>
  /(?:^|[.!?”"\s])(?:Picture|Photo|Photograph|Image)s?(?: (?:credit|by|courtesy))?: ?(?:[^.!?]|\b\p{Lu}\.){2,80}\.?$/u.test(
    text,
  ) || /^(?:Picture|Photo|Image|Caption|File photo|File picture)s?: /u.test(text);

function isHeading(text: string): boolean {
  if (text.length > maxHeading || !/^["'“‘(]*[\p{Lu}\p{N}]/u.test(text)) return false;
  if (/[!…,;]["'”’)\]]*$/u.test(text)) return false;
  if (/(?:\?|\b(?:\p{Lu}\.){2,})$/u.test(text)) return capitalShare(text) >= minCapitals;
  return !/[.?]["'”’)\]]*$/u.test(text);
}

/** Share of capitalised words among those that a title would capitalise. */
function capitalShare(text: string): number {
  const words = (text.match(/[\p{L}][\p{L}’'-]*/gu) ?? []).filter((word) => word.length > 3);
  if (words.length === 0) return 1;
  return words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length;
}
