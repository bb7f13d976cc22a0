import type { Sentence, SentenceKind } from '../model.ts';
import { isBoilerplate, isPictureCredit } from './boilerplate.ts';
import { splitSentences } from './split-sentences.ts';

/** A block of an article, as the block reader gives it. */
export interface TextBlock {
  readonly kind: string;
  readonly text: string;
}

/** A sentence with its place in its block's text, in UTF-16 code units. */
export interface PlacedSentence extends Sentence {
  readonly start: number;
  readonly end: number;
}

/** A block with more sentences is no caption, whatever its last line credits. */
const longestCaption = 4;

function kindsOf(block: TextBlock, texts: readonly string[]): SentenceKind[] {
  const { kind } = block;
  if (kind === 'heading' || kind === 'caption') return texts.map(() => kind);
  if (texts.length <= longestCaption && isPictureCredit(texts.at(-1) ?? ''))
    return texts.map(() => 'caption');
  return texts.map((text) => (isBoilerplate(text) ? 'boilerplate' : 'text'));
}

/** The sentences of an article's blocks, in order: the same list whether the page is marked or saved. */
export function sentencesOfBlocks(blocks: readonly TextBlock[]): PlacedSentence[] {
  return blocks.flatMap((block, number) => {
    const spans = splitSentences(block.text);
    const kinds = kindsOf(
      block,
      spans.map(({ text }) => text),
    );
    return spans.map(({ text, start, end }, at) => ({
      text,
      kind: kinds[at] as SentenceKind,
      block: number,
      verbatim: true,
      start,
      end,
    }));
  });
}
