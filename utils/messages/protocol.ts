import type { Subscribed, SubscribeFailure } from '../app/feeds/subscribe.ts';
import type { ClaimHit, MarkView, PageView } from '../app/view.ts';
import type { ArticleReading } from '../formats/html/model.ts';
import type { FetchedPage } from '../formats/pages/inspect-page.ts';
import type { PackedEncoding } from '../shared/packed-encoding.ts';
import type { PairReading, SentencePair } from '../shared/pair-reading.ts';
import type { ReportAddress } from '../shared/report-address.ts';
import type { Result } from '../shared/result.ts';

/*
 * The whole protocol. Each direction is a table of calls: one argument in, an answer out.
 * Content scripts and the service worker talk by these messages only; extension pages read the base
 * themselves (liveQuery) and use messages only for what needs a tab.
 */

/** Why a tab cannot be annotated or saved. */
export type TabFailure =
  /** The browser lets no extension in here, or the reader has not allowed this site. */
  | 'not-allowed'
  /** The page is not an article. */
  | 'not-article'
  /** The page's sentences are not English. */
  | 'not-english'
  /** Nothing is saved in private windows. */
  | 'private-window'
  /** The page went away while it was read. */
  | 'gone';

/** What saving an article brought. */
export interface SavedArticle {
  readonly article: string;
  readonly version: number;
  /** `unchanged`: the text is the one that was saved before. */
  readonly outcome: 'new' | 'new-version' | 'unchanged';
  /** Reports of this version. */
  readonly reports: number;
  /** Reports that joined a claim which other outlets reported too. */
  readonly joined: number;
}

/** A pair that the reader takes apart: "not the same fact". */
export interface RejectedPair {
  /** Canonical address of the page. */
  readonly url: string;
  /** Text of the page's sentence. */
  readonly hereText: string;
  readonly report: ReportAddress;
  readonly thereText: string;
}

/** From a content script to the background. */
export type ContentToBackground = {
  /** Asks what other outlets say: sent with the page as read, again whenever the article changes. */
  annotate(page: {
    reading: ArticleReading;
    /** Whether what is only possible is compared at once. */
    all: boolean;
    /** Sources of the page's scripts that may hold fact-checks. */
    factChecks: readonly string[];
  }): PageView;
  /** Compares the reports of marks that were answered without; null where one of them has gone since. */
  comparePossible(asked: { reading: ArticleReading; marks: readonly MarkView[] }): readonly MarkView[] | null;
  /** Keeps a pair apart from now on; answers the token that `undo` takes. */
  rejectMatch(pair: RejectedPair): Result<{ undo: string }, 'private-window'>;
  /** Takes back a removal or a rejection; false when it is too old to be taken back. */
  undo(action: { undo: string }): boolean;
  /** Opens the side panel beside this page; false where the browser wants the reader to open it. */
  openPanel(nothing: null): boolean;
};

/** From an extension page to the background. */
export type PageToBackground = {
  /** Brings the content script into a tab (activeTab or a grant), reads the page afresh and marks it. */
  annotateTab(tab: { tabId: number }): Result<PageView, TabFailure>;
  /** Saves the article that a tab shows: text, reports and claims. */
  saveArticle(tab: { tabId: number }): Result<SavedArticle, TabFailure>;
  /** Searches claims and reports by words, best first. */
  search(query: { query: string; limit: number }): readonly ClaimHit[];
  /** The same hits in the order of words and the sentence encoder; null where it is switched off. */
  refineSearch(query: { query: string; limit: number }): readonly ClaimHit[] | null;
  /** Tells that a page has changed the base (an import, a removal): the tabs in front ask afresh. */
  baseChanged(nothing: null): void;
  /** Follows the feed at an address that the reader typed, or that of the site there; its host is granted by now. */
  subscribe(address: { text: string }): Result<Subscribed, SubscribeFailure>;
  /** Follows the outlet of the page that a tab shows. */
  followOutlet(tab: { tabId: number }): Result<Subscribed, SubscribeFailure>;
  /** Tells that a page has changed feeds or their queue: the queue goes on with what is there now. */
  feedsChanged(nothing: null): void;
};

/** Everything that the background answers. */
export type ToBackground = ContentToBackground & PageToBackground;

/** From the background or an extension page to the content script of a tab. */
export type ToContent = {
  /** What is known of the open page; null while nothing was answered yet. */
  getPageView(nothing: null): PageView | null;
  /** The reader looks at what is only possible: from now on it is compared too. `pageChanged` tells when it is. */
  comparePossible(nothing: null): void;
  /** The page as read now, for saving. */
  readForSaving(nothing: null): ArticleReading;
  /** Scrolls to a mark and shows its popover. */
  scrollToMark(mark: { id: string }): boolean;
  /** The mark whose "Note" was pressed, for the panel that opens on it; each press is answered once. */
  takeNoteRequest(nothing: null): string | null;
  /** Reads and asks afresh (the base or the settings changed); answers the new view. */
  refresh(nothing: null): PageView | null;
  /** The marks that were answered last, refined: for the reading that they were answered for and no other. */
  refined(refined: { view: PageView }): void;
  /** Moves to the next mark and shows its popover; false when there is none. */
  nextMark(nothing: null): boolean;
  /** Moves to the previous mark and shows its popover; false when there is none. */
  previousMark(nothing: null): boolean;
};

/** From a content script or the background to whichever extension pages are open; nobody has to answer. */
export type ToPages = {
  /** What `getPageView` answers in the sending tab has changed. */
  pageChanged(page: { url: string }): void;
  /** "Note" was pressed in the sending tab's popover: `takeNoteRequest` there tells on which mark. */
  noteRequested(nothing: null): void;
  /** The background refines a tab's marks: so many of its sentences are encoded. */
  refining(progress: { tabId: number; done: number; total: number }): void;
};

/**
 * From the background to the offscreen document: what a service worker has no DOM or no worker for. In Firefox the
 * background is a page, and does these itself.
 */
export type ToOffscreen = {
  /** Encodes sentences by the sentence encoder, in their order; a batch of a few, so that others get in between. */
  encode(batch: { texts: readonly string[] }): {
    /** `Encoder.model` of the one that encoded them. */
    model: string;
    encodings: readonly PackedEncoding[];
  };
  /** Reads pairs of sentences together, in their order; a batch of a few, likewise. */
  readPairs(batch: { pairs: readonly SentencePair[] }): { model: string; readings: readonly PairReading[] };
  /** Reads a fetched page. `address`: where it came from. */
  inspectPage(page: { html: string; address: string }): FetchedPage;
};

/** Who a message is for, and which table of calls holds then. */
export interface Directions {
  readonly background: ToBackground;
  readonly content: ToContent;
  readonly pages: ToPages;
  readonly offscreen: ToOffscreen;
}

/** A direction's name. */
export type Direction = keyof Directions;

/** The argument of a call. */
export type Argument<To extends Direction, Call extends keyof Directions[To]> = Directions[To][Call] extends (
  argument: infer Given,
) => unknown
  ? Given
  : never;

/** The answer to a call. */
export type Answer<To extends Direction, Call extends keyof Directions[To]> = Directions[To][Call] extends (
  ...given: never[]
) => infer Given
  ? Given
  : never;

/** A message on the wire. */
export interface Message {
  readonly to: Direction;
  readonly call: string;
  readonly argument: unknown;
}
