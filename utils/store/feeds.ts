import type { FeedRecord } from './feed-model.ts';
import type { Base } from './schema.ts';

/** A feed by its address. */
export const openFeed = (base: Base, url: string): Promise<FeedRecord | undefined> => base.feeds.get(url);

/** All feeds, in the order of their titles. */
export async function openFeeds(base: Base): Promise<FeedRecord[]> {
  const rows = await base.feeds.toArray();
  return rows.sort((x, y) => (x.title || x.url).localeCompare(y.title || y.url));
}

/** The feeds that will be read again by themselves, the one that is due first before the others. */
export const openDueFeeds = (base: Base): Promise<FeedRecord[]> =>
  base.feeds.where('nextRefresh').above('').toArray();

/** Stores a feed, replacing the one of the same address. */
export async function saveFeed(base: Base, feed: FeedRecord): Promise<void> {
  await base.feeds.put(feed);
}

/** Changes a feed; one that is gone meanwhile stays gone. */
export async function changeFeed(base: Base, url: string, change: Partial<FeedRecord>): Promise<void> {
  await base.feeds.update(url, change);
}

/** Removes a feed; its items are the caller's. */
export async function removeFeedRecord(base: Base, url: string): Promise<void> {
  await base.feeds.delete(url);
}
