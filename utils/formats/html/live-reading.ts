import type { ArticleReading, Block } from './model.ts';

/**
 * A stretch of a block's text that stands letter by letter in one text node:
 * `block.text[start + k]` is `node.data[offset + k]` for `k < length`.
 */
export interface TextRun {
  readonly node: Text;
  /** Offset in the block's text. */
  readonly start: number;
  /** Offset in the node's data. */
  readonly offset: number;
  readonly length: number;
}

/** A block together with where its text stands in the document. */
export interface LiveBlock extends Block {
  /** In order of `start`; collapsed spaces may lie between two of them. */
  readonly runs: readonly TextRun[];
  /** The innermost block-level element that holds it. */
  readonly element: Element;
}

/** A reading whose blocks know their text nodes, for marking them. */
export interface LiveReading extends ArticleReading {
  readonly blocks: readonly LiveBlock[];
  /** The element that holds all of the article's blocks; `null` when there are none. */
  readonly region: Element | null;
}
