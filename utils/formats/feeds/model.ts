/** The family of formats in which a feed was written. */
export type FeedFormat = 'rss' | 'rdf' | 'atom' | 'cdf' | 'json';

/** One entry of a feed, as the reader's queue needs it. */
export interface FeedItem {
  /** Plain text, '' where the entry has none. */
  readonly title: string;
  /** Absolute http or https address of the entry's page; `null` where the entry names none. */
  readonly link: string | null;
  /** What the feed calls the entry (guid, id), else its link, else a title and date: stable between readings. */
  readonly id: string;
  /** ISO 8601 in UTC, or `null` where the feed does not say or not so that it can be read. */
  readonly published: string | null;
  /** Plain text, shortened; '' where the entry has none. */
  readonly summary: string;
}

/** A feed as read. */
export interface Feed {
  readonly format: FeedFormat;
  /** Plain text, '' where the feed has none. */
  readonly title: string;
  /** Absolute address of the site that the feed belongs to, or `null`. */
  readonly link: string | null;
  /** What the feed calls itself (Atom's id), or `null`: the same after it moved. */
  readonly id: string | null;
  /** When the feed says that it last changed, ISO 8601 in UTC, or `null`. */
  readonly updated: string | null;
  /** BCP 47 tag as written, '' where unknown. */
  readonly language: string;
  /** In the order of the feed; may be empty. */
  readonly items: readonly FeedItem[];
  /** How many entries were left out beyond `maxItems`. */
  readonly omitted: number;
}

/** Why what came back from an address is not a feed. */
export type FeedFaultKind =
  | 'empty'
  | 'too-large'
  | 'html-page'
  | 'not-a-feed'
  | 'broken-xml'
  | 'broken-json'
  | 'unsupported-encoding';

/** A typed refusal. `detail` is English and for the curious (a line, an encoding's name), '' where there is none. */
export interface FeedFault {
  readonly kind: FeedFaultKind;
  readonly detail: string;
}

/** A feed that a page or an outline names. */
export interface FeedLink {
  /** Absolute http or https address. */
  readonly address: string;
  /** As written there, '' where it has none. */
  readonly title: string;
  /** `declared`: by the page's head or an outline. `linked`: an ordinary link that looks like one. */
  readonly source: 'declared' | 'linked';
}
