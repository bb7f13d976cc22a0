import { canonicalAddress } from '../../formats/addresses/canonical-address.ts';
import type { Feed, FeedItem } from '../../formats/feeds/model.ts';
import type { FeedItemRecord } from '../../store/feed-model.ts';
import { later } from './take-turn.ts';
import { trouble } from './trouble.ts';

/** So many new items of one feed are fetched after one reading; feeds list their newest first. */
const mostAtOnce = 50;

/** An item of a feed that names a page, with the id under which it is stored. */
export interface ListedItem {
  readonly id: string;
  readonly url: string;
  readonly item: FeedItem;
}

/** The items of a feed that name a page, each page once. */
export function listItems({ items }: Feed): ListedItem[] {
  const byId = new Map<string, ListedItem>();
  for (const item of items) {
    if (item.link === null) continue;
    const id = canonicalAddress(item.link);
    if (!byId.has(id)) byId.set(id, { id, url: item.link, item });
  }
  return [...byId.values()];
}

/** New items as they are stored, in the feed's order. `allowed`: whether an address may be fetched. */
export function newItems(
  listed: readonly ListedItem[],
  feed: string,
  now: string,
  allowed: (url: string) => boolean,
): FeedItemRecord[] {
  return listed.map(({ id, url, item }, place): FeedItemRecord => {
    const record: FeedItemRecord = {
      id,
      url,
      feed,
      host: new URL(url).host,
      title: item.title,
      published: item.published ?? '',
      foundAt: now,
      state: 'waiting',
      trouble: null,
      // A millisecond a place keeps the feed's order.
      due: later(now, place),
      attempts: 0,
      settledAt: '',
      article: '',
    };
    if (place >= mostAtOnce)
      return { ...record, state: 'skipped', due: '', settledAt: now, trouble: trouble('too-many') };
    return allowed(url) ? record : { ...record, state: 'needs-access', due: '' };
  });
}
