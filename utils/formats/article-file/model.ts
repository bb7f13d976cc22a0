import type { Article } from '../../engine/model.ts';

/** An article out of a file, ready for the engine, with what only its file knows. */
export interface ParsedArticle {
  readonly article: Article;
  /** BCP 47 tag, '' where unknown. */
  readonly language: string;
}

/** What is wrong with a file: the field at fault ('' for the whole) and what belongs there. */
export interface ArticleFault {
  readonly field: string;
  readonly message: string;
}
