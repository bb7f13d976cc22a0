import type { Article } from '../../utils/engine/model.ts';

/** How the output names an article of the base: its position, or its id or file name. */
export type ArticleName = number | string;

/** An article to hold a page against. */
export interface BaseArticle {
  readonly name: ArticleName;
  /** Its key is unique within a job. */
  readonly article: Article;
}
