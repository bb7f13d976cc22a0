/** What kind of block a stretch of an article's text is. */
export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'quote' | 'caption';

/** One block of an article: its text with whitespace collapsed to single spaces and trimmed. */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
}

/** What a page says about itself. */
export interface ArticleMetadata {
  /** Canonical address where there is one, else the address it was read at, else ''. Without fragment. */
  readonly url: string;
  readonly title: string;
  /** Registrable domain of `url`; '' where the address is unknown. */
  readonly outlet: string;
  /** The outlet's name for readers ("The Harbor Ledger"); falls back to `outlet`. */
  readonly outletName: string;
  /** ISO 8601, or null where the page does not say. */
  readonly published: string | null;
  /** BCP 47 tag, '' where unknown. */
  readonly language: string;
  readonly byline: string | null;
  /** The agency whose text the page carries, by name, or null. */
  readonly agency: string | null;
}

/** Why a page is not read as an article. */
export type NotArticleReason = 'no-text' | 'too-short' | 'listing';

/** A page as read: what is marked and what is saved. */
export interface ArticleReading {
  readonly isArticle: boolean;
  readonly reason: NotArticleReason | null;
  readonly metadata: ArticleMetadata;
  readonly blocks: readonly Block[];
}
