import { outletOfUrl } from '../../formats/html/outlet-of-url.ts';
import type { FeedRecord } from '../../store/feed-model.ts';

/** Minutes between two readings of a feed, where the reader chose no other. */
export const usualInterval = 60;

/** A feed as it is before it was ever read: due at once. */
export const newFeed = (url: string, title: string, site: string, addedAt: string): FeedRecord => ({
  url,
  title,
  site,
  outlet: outletOfUrl(site || url),
  addedAt,
  state: 'new',
  paused: false,
  interval: usualInterval,
  etag: '',
  lastModified: '',
  checkedAt: '',
  nextRefresh: addedAt,
  failures: 0,
  lastError: null,
});
