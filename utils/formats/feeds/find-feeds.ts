import type { FeedLink } from './model.ts';

/** The feeds that a page names in its head, or links to; the likeliest first. `address`: where the page was read. */
export function findFeeds(_document: Document, _address: string): readonly FeedLink[] {
  return [];
}
