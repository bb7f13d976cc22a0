import { buildSegment, createRetriever, findStory } from '../../utils/engine/index.ts';
import type { Article } from '../../utils/engine/model.ts';
import type { BaseArticle } from './base-article.ts';

/** Articles with a retrieval index over them, built once. */
export interface BaseIndex {
  /** The articles of a page's story, the likeliest first. */
  findStory(page: Article): BaseArticle[];
}

/** Indexes articles; their keys are unique. */
export function indexBase(base: readonly BaseArticle[]): BaseIndex {
  const byKey = new Map(base.map((one) => [one.article.key, one]));
  const retriever = createRetriever([buildSegment(base.map(({ article }) => article))], () => true);
  return {
    findStory: (page) =>
      findStory(page.sentences, retriever, {
        outlet: page.outlet,
        ...(page.published ? { published: page.published } : {}),
      }).map(({ article }) => byKey.get(article) as BaseArticle),
  };
}
