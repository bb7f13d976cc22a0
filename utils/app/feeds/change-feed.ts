import { changeFeeds } from '../../store/change-feeds.ts';
import { openItemsOf, removeFeedItems } from '../../store/feed-items.ts';
import { changeFeed, openFeed, removeFeedRecord } from '../../store/feeds.ts';
import type { FeedPorts } from './feed-ports.ts';
import { later } from './take-turn.ts';

type BasePorts = Pick<FeedPorts, 'base' | 'clock'>;
const minute = 60_000;

/** Follows a feed no more. Articles that it brought stay; items that wait are not fetched. */
export function unfollowFeed(url: string, { base }: BasePorts): Promise<void> {
  return changeFeeds(base, async () => {
    const items = await openItemsOf(base, url);
    await removeFeedItems(
      base,
      items.map(({ id }) => id),
    );
    await removeFeedRecord(base, url);
  });
}

/** Lets a feed rest, or go on. Its items that wait are fetched all the same. */
export const pauseFeed = (url: string, paused: boolean, { base }: BasePorts): Promise<void> =>
  changeFeed(base, url, { paused });

/** Reads a feed at the next occasion, whatever its time; also one that was said to be gone. */
export const refreshSoon = (url: string, { base, clock }: BasePorts): Promise<void> =>
  changeFeed(base, url, { nextRefresh: clock(), paused: false });

/** Sets the minutes between two readings of a feed; the next one is so long after the last. */
export async function setInterval(url: string, interval: number, { base, clock }: BasePorts): Promise<void> {
  const feed = await openFeed(base, url);
  if (!feed) return;
  const next = feed.nextRefresh && later(feed.checkedAt || clock(), interval * minute);
  await changeFeed(base, url, { interval, nextRefresh: next });
}
