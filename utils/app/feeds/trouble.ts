import type { FeedFaultKind } from '../../formats/feeds/model.ts';
import type { PageJudgement, PageReason } from '../../formats/html/judge-page.ts';
import type { FeedTrouble } from '../../store/feed-model.ts';

/** Why an address could not be fetched. */
export type FetchReason =
  /** Nobody answered: offline, no such host, connection lost. */
  | 'network'
  | 'timeout'
  /** More bytes than are read. */
  | 'too-large'
  /** The server answered with an error; `detail` is its status. */
  | 'http'
  /** The server asked to come back later (429, or a Retry-After). */
  | 'busy'
  /** It leads to a host that the reader has not allowed. */
  | 'elsewhere';

/** Why an item is not in the base, beside what its page turned out to be. */
export type ItemReason =
  | FetchReason
  | Exclude<PageReason, 'reads-as-article'>
  /** No page of text: a file to hear, to see or to print. */
  | 'not-a-page'
  /** The same text is there from another address of this outlet. */
  | 'same-text'
  /** The feed listed more at once than are fetched. */
  | 'too-many'
  /** The reader stopped the queue. */
  | 'stopped'
  /** Something went wrong here. */
  | 'internal';

/** Why a feed could not be read. */
export type FeedReason = FetchReason | FeedFaultKind | 'internal';

/** Builds what is stored of a trouble. */
export const trouble = (reason: ItemReason | FeedReason, detail = ''): FeedTrouble => ({ reason, detail });

/** Why a page is not taken, by its judgement. */
export const reasonOfPage = ({ reason }: PageJudgement): ItemReason =>
  reason === 'reads-as-article' ? 'no-text' : reason;
