import { buildSegment, createRetriever, findStory } from '../../utils/engine/index.ts';
import type { Article } from '../../utils/engine/model.ts';
import type { BaseArticle } from './base-article.ts';

/** Articles with a retrieval index over them, built once. */
export interface BaseIndex {
  /** The articles of a page's story, the likeliest first. */
  findStory(page: Article): BaseArticle[];
}

/** A base of no more articles was put together for its page, and is likely of its story. */
const smallBase = 20;
/**
 * Least probability of an article that stays in a small base. Beside ten strangers, the usual .05 lost 24 of 724 links
 * on `dev` and 47 of 606 on `dev-openings`, this 5 and 15, for one stranger in twenty pages.
 */
const leastInSmallBase = 0.01;

/** Indexes articles; their keys are unique. */
export function indexBase(base: readonly BaseArticle[]): BaseIndex {
  const byKey = new Map(base.map((one) => [one.article.key, one]));
  const retriever = createRetriever([buildSegment(base.map(({ article }) => article))], () => true);
  return {
    findStory: (page) =>
      findStory(page.sentences, retriever, {
        outlet: page.outlet,
        ...(base.length <= smallBase ? { least: leastInSmallBase } : {}),
        ...(page.published ? { published: page.published } : {}),
      }).map(({ article }) => byKey.get(article) as BaseArticle),
  };
}
