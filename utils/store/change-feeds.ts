import type { Base } from './schema.ts';

/**
 * Runs a change of feeds and their items, with what it saves, in one transaction: an item is never marked as done
 * without its article, nor fetched again with it. `work` may await nothing but the base.
 */
export function changeFeeds<Value>(base: Base, work: () => Promise<Value>): Promise<Value> {
  return base.transaction('rw', base.tables, work);
}
