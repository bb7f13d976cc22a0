import type { ArticleReading } from './model.ts';

/** What a fetched page turned out to be; only `article` is stored. */
export type PageVerdict = 'article' | 'partial' | 'video' | 'not-english' | 'not-article';

/** A verdict with its reason in a word of a fixed set, for the reader and for tests. */
export interface PageJudgement {
  readonly verdict: PageVerdict;
  readonly reason: PageReason;
}

/** Why a page is what it is. */
export type PageReason =
  | 'reads-as-article'
  | 'paywall'
  | 'cut-short'
  | 'mostly-video'
  | 'gallery'
  | 'other-language'
  | 'no-text'
  | 'too-short'
  | 'listing'
  | 'live-page'
  | 'error-page'
  | 'consent-wall';

/** Judges a fetched page by its reading and by what its document declares. */
export function judgePage(reading: ArticleReading, _document: Document): PageJudgement {
  return reading.isArticle
    ? { verdict: 'article', reason: 'reads-as-article' }
    : { verdict: 'not-article', reason: reading.reason ?? 'no-text' };
}
