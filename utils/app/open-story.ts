import { findStory, type Retriever } from '../engine/index.ts';
import type { Article } from '../engine/model.ts';
import type { Base } from '../store/schema.ts';
import { openStoredArticles, type StoredArticle } from './engine-article.ts';

/** Loads the articles of a page's story, the likeliest first; never the base. Also part of a transaction. */
export function openStory(page: Article, retriever: Retriever, base: Base): Promise<StoredArticle[]> {
  const found = findStory(page.sentences, retriever, {
    outlet: page.outlet,
    ...(page.published ? { published: page.published } : {}),
  });
  return openStoredArticles(
    base,
    found.map(({ article }) => article),
  );
}
