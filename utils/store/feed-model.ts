/** How a feed does: `new` before it was read once; a feed that is `gone` (HTTP 410) is asked no more. */
export type FeedState = 'new' | 'ok' | 'failing' | 'needs-access' | 'gone';

/** What went wrong: a word of a fixed set (utils/app/feeds/trouble.ts), and what the curious may want to know. */
export interface FeedTrouble {
  readonly reason: string;
  /** An HTTP status, a line of broken XML; '' where there is none. */
  readonly detail: string;
}

/** A feed that the reader chose. Times are ISO 8601, '' for never. */
export interface FeedRecord {
  readonly url: string;
  readonly title: string;
  /** Address of the site that it belongs to, '' where the feed does not say. */
  readonly site: string;
  /** Registrable domain of the site, else of the feed. */
  readonly outlet: string;
  readonly addedAt: string;
  readonly state: FeedState;
  /** By the reader: it is not read again; the items that it brought are fetched. */
  readonly paused: boolean;
  /** Minutes between two readings. */
  readonly interval: number;
  /** The server's validators of what was read last, sent back to it as they are. */
  readonly etag: string;
  readonly lastModified: string;
  readonly checkedAt: string;
  readonly nextRefresh: string;
  /** Failures in a row. */
  readonly failures: number;
  readonly lastError: FeedTrouble | null;
}

/**
 * What became of a feed's item. `waiting` and `failed` ones are fetched when they are due (a failed one with no
 * due time no more), `needs-access` ones when the reader allows their host; the others are done with.
 */
export type FeedItemState = 'waiting' | 'fetched' | 'skipped' | 'failed' | 'needs-access';

/** An item of a feed, from when it was first seen until its feed has long dropped it. */
export interface FeedItemRecord {
  /** Canonical address of its page: one item, however many feeds and twins name it. */
  readonly id: string;
  /** Address as the feed gave it: what is fetched. */
  readonly url: string;
  readonly feed: string;
  /** Host of `url` (with its port): requests to one host take turns. */
  readonly host: string;
  readonly title: string;
  /** ISO 8601, '' where unknown. */
  readonly published: string;
  readonly foundAt: string;
  readonly state: FeedItemState;
  /** Why it was skipped or failed; null where all is well. */
  readonly trouble: FeedTrouble | null;
  /** When it may be fetched, '' for never. */
  readonly due: string;
  /** Fetches begun: raised before each, so that a page which ends the worker is not fetched for ever. */
  readonly attempts: number;
  /** When it was fetched, skipped or failed last, '' before. */
  readonly settledAt: string;
  /** Id of the article that it became or is the same as, '' where there is none. */
  readonly article: string;
}
