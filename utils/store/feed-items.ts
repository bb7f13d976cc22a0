import Dexie from 'dexie';
import type { FeedItemRecord, FeedItemState } from './feed-model.ts';
import type { Base } from './schema.ts';

/** States in which an item is fetched once it is due. */
const fetchable = ['waiting', 'failed'] as const satisfies readonly FeedItemState[];

/** An item by its id. */
export const openFeedItem = (base: Base, id: string): Promise<FeedItemRecord | undefined> =>
  base.feedItems.get(id);

/** Those of some ids that are known. */
export async function findKnownItems(base: Base, ids: readonly string[]): Promise<Set<string>> {
  return new Set(
    await base.feedItems
      .where('id')
      .anyOf([...ids])
      .primaryKeys(),
  );
}

/** Hosts that some item is to be fetched from, due or not. */
export async function openWaitingHosts(base: Base): Promise<Set<string>> {
  const hosts = new Set<string>();
  for (const state of fetchable) {
    const keys = await base.feedItems
      .where('[state+host]')
      .between([state, Dexie.minKey], [state, Dexie.maxKey])
      .uniqueKeys();
    for (const key of keys) hosts.add((key as unknown as [string, string])[1]);
  }
  return hosts;
}

/** The item of a host that is due first; none where nothing is fetched from it any more. */
export async function openHeadItem(base: Base, host: string): Promise<FeedItemRecord | undefined> {
  const heads = await Promise.all(
    fetchable.map((state) =>
      base.feedItems
        .where('[state+host+due]')
        // A due time of '' is never.
        .between([state, host, ''], [state, host, Dexie.maxKey], false)
        .first(),
    ),
  );
  return heads
    .filter((head) => head !== undefined)
    .sort((x, y) => (x.due < y.due ? -1 : 1))
    .at(0);
}

/** All items in a state. */
export const openItemsIn = (base: Base, state: FeedItemState): Promise<FeedItemRecord[]> =>
  itemsIn(base, state).toArray();

/** How many items are in a state. */
export const countItemsIn = (base: Base, state: FeedItemState): Promise<number> =>
  itemsIn(base, state).count();

/** How many items of a feed are in a state. */
export const countItemsOf = (base: Base, feed: string, state: FeedItemState): Promise<number> =>
  base.feedItems.where('[feed+state]').equals([feed, state]).count();

const itemsIn = (base: Base, state: FeedItemState) =>
  base.feedItems.where('[state+host]').between([state, Dexie.minKey], [state, Dexie.maxKey]);

/** How many items were settled since a time. */
export const countSettledSince = (base: Base, time: string): Promise<number> =>
  base.feedItems.where('settledAt').aboveOrEqual(time).count();

/** The items that were settled last, newest first. */
export const openLastSettled = (
  base: Base,
  limit: number,
  accept: (item: FeedItemRecord) => boolean,
): Promise<FeedItemRecord[]> =>
  base.feedItems.where('settledAt').above('').reverse().filter(accept).limit(limit).toArray();

/** All items of a feed. */
export const openItemsOf = (base: Base, feed: string): Promise<FeedItemRecord[]> =>
  base.feedItems.where('feed').equals(feed).toArray();

/** Stores items, replacing those of the same id. */
export async function saveFeedItems(base: Base, items: readonly FeedItemRecord[]): Promise<void> {
  await base.feedItems.bulkPut([...items]);
}

/** Changes an item; one that is gone meanwhile (its feed was removed) stays gone. */
export async function changeFeedItem(base: Base, id: string, change: Partial<FeedItemRecord>): Promise<void> {
  await base.feedItems.update(id, change);
}

/** Forgets items. */
export async function removeFeedItems(base: Base, ids: readonly string[]): Promise<void> {
  await base.feedItems.bulkDelete([...ids]);
}
