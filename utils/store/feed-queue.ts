import type { Base } from './schema.ts';

/** How the queue of feeds stands, beside the items themselves. */
export interface FeedQueue {
  /** By the reader: nothing is fetched until the queue goes on. */
  readonly paused: boolean;
  /** When work began that is not finished yet, ISO 8601; '' while there is none. */
  readonly startedAt: string;
}

const restingQueue: FeedQueue = { paused: false, startedAt: '' };

/** The queue's own state. */
export async function openFeedQueue(base: Base): Promise<FeedQueue> {
  const row = await base.meta.get('feedQueue');
  return { ...restingQueue, ...(row?.value as Partial<FeedQueue> | undefined) };
}

/** Changes the queue's own state. */
export function changeFeedQueue(base: Base, change: Partial<FeedQueue>): Promise<void> {
  return base.transaction('rw', base.meta, async () => {
    await base.meta.put({ key: 'feedQueue', value: { ...(await openFeedQueue(base)), ...change } });
  });
}
