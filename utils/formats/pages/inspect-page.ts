import { findClaimReviews } from '../claim-review/find-claim-reviews.ts';
import type { FoundClaimReviews } from '../claim-review/model.ts';
import { findFeeds } from '../feeds/find-feeds.ts';
import type { FeedLink } from '../feeds/model.ts';
import { judgePage, type PageJudgement } from '../html/judge-page.ts';
import type { ArticleReading } from '../html/model.ts';
import { readArticle } from '../html/read-article.ts';

/** All that is asked of a fetched page, in one go: it crosses to a context with a DOM and back once. */
export interface FetchedPage {
  readonly reading: ArticleReading;
  readonly judgement: PageJudgement;
  /** The feeds that it names. */
  readonly feeds: readonly FeedLink[];
  readonly reviews: FoundClaimReviews;
}

/** Reads a parsed page by the reader that Save uses. `address`: where it came from, after redirects. */
export function inspectPage(document: Document, address: string): FetchedPage {
  const feeds = findFeeds(document, address);
  const reviews = findClaimReviews(document, address);
  const reading = readArticle(document, address);
  return { reading, judgement: judgePage(reading, document), feeds, reviews };
}
