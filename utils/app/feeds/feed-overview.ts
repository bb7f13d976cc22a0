import { groupBy } from '../../shared/group-by.ts';
import {
  countItemsIn,
  countItemsOf,
  countSettledSince,
  openItemsIn,
  openLastSettled,
} from '../../store/feed-items.ts';
import type { FeedItemRecord, FeedRecord } from '../../store/feed-model.ts';
import { openFeedQueue } from '../../store/feed-queue.ts';
import { openFeeds } from '../../store/feeds.ts';
import type { Base } from '../../store/schema.ts';
import { sitesOf } from './origins-of.ts';

/** A feed as the options page lists it. */
export interface FeedOverview {
  readonly feed: FeedRecord;
  /** Items whose article is in the base. */
  readonly fetched: number;
  readonly waiting: number;
  /** Addresses that the reader has not allowed: the feed's own, or its items'. */
  readonly needs: readonly string[];
  /** The sites of `needs`. */
  readonly sites: readonly string[];
}

/** The feeds and their queue, as the options page shows them. */
export interface FeedsOverview {
  readonly feeds: readonly FeedOverview[];
  readonly queue: {
    readonly paused: boolean;
    /** Whether work is under way. */
    readonly busy: boolean;
    readonly done: number;
    readonly waiting: number;
  };
  /** Items that did not come into the base, the last ones first. */
  readonly troubles: readonly FeedItemRecord[];
}

const mostTroubles = 50;

/** Reads the feeds and their queue; cheap enough to follow. */
export async function openFeedsOverview(base: Base): Promise<FeedsOverview> {
  const feeds = await openFeeds(base);
  const { paused, startedAt } = await openFeedQueue(base);
  const closed = groupBy(await openItemsIn(base, 'needs-access'), ({ feed }) => feed);
  const waiting = await countItemsIn(base, 'waiting');
  return {
    feeds: await Promise.all(
      feeds.map(async (feed): Promise<FeedOverview> => {
        const needs = [
          ...(feed.state === 'needs-access' ? [feed.url] : []),
          ...(closed.get(feed.url) ?? []).map(({ url }) => url),
        ];
        return {
          feed,
          fetched: await countItemsOf(base, feed.url, 'fetched'),
          waiting: await countItemsOf(base, feed.url, 'waiting'),
          needs,
          sites: sitesOf(needs),
        };
      }),
    ),
    queue: {
      paused,
      busy: startedAt !== '',
      done: startedAt === '' ? 0 : await countSettledSince(base, startedAt),
      waiting,
    },
    troubles: await openLastSettled(base, mostTroubles, ({ trouble }) => trouble !== null),
  };
}
