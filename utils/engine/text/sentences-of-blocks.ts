import type { Sentence, SentenceKind } from '../model.ts';
import { isBoilerplate } from './boilerplate.ts';
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

const kindOf = (block: TextBlock, text: string): SentenceKind => {
  if (block.kind === 'heading' || block.kind === 'caption') return block.kind;
  return isBoilerplate(text) ? 'boilerplate' : 'text';
};

/** The sentences of an article's blocks, in order: the same list whether the page is marked or saved. */
export function sentencesOfBlocks(blocks: readonly TextBlock[]): PlacedSentence[] {
  return blocks.flatMap((block, number) =>
    splitSentences(block.text).map(({ text, start, end }) => ({
      text,
      kind: kindOf(block, text),
      block: number,
      verbatim: true,
      start,
      end,
    })),
  );
}
