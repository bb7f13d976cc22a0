import { type PlacedSentence, sentencesOfBlocks } from '../engine/index.ts';
import { type Article, here } from '../engine/model.ts';
import type { ArticleMetadata, ArticleReading } from '../formats/html/model.ts';
import { completeOutlet } from '../formats/html/outlet-of-url.ts';
import { canonicalUrl } from '../shared/canonical-url.ts';

/** A page as the use cases see it: what is marked and what is saved, from the same blocks. */
export interface PageArticle {
  readonly metadata: ArticleMetadata;
  readonly sentences: readonly PlacedSentence[];
  readonly article: Article;
}

/** Splits a page's reading into sentences, and fills in its outlet. */
export function pageArticle(reading: ArticleReading): PageArticle {
  const completed = completeOutlet(reading.metadata);
  const metadata = { ...completed, url: canonicalUrl(completed.url) };
  const sentences = sentencesOfBlocks(reading.blocks);
  const { agency, byline } = metadata;
  return {
    metadata,
    sentences,
    article: {
      key: here,
      outlet: metadata.outlet,
      outletName: metadata.outletName,
      ...(metadata.url ? { url: metadata.url } : {}),
      ...(metadata.title ? { title: metadata.title } : {}),
      ...(metadata.published ? { published: metadata.published } : {}),
      credits: { ...(agency ? { agency } : {}), ...(byline ? { byline } : {}) },
      sentences,
    },
  };
}
