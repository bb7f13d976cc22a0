import { changeFeeds } from '../../store/change-feeds.ts';
import { openItemsIn, saveFeedItems } from '../../store/feed-items.ts';
import type { FeedItemRecord } from '../../store/feed-model.ts';
import { changeFeedQueue } from '../../store/feed-queue.ts';
import type { FeedPorts } from './feed-ports.ts';
import { trouble } from './trouble.ts';

type BasePorts = Pick<FeedPorts, 'base' | 'clock'>;

/** Lets the whole queue rest, or go on. What is being fetched is finished. */
export const pauseQueue = (paused: boolean, { base }: BasePorts): Promise<void> =>
  changeFeedQueue(base, { paused });

/** Empties the queue: what waits, or would be tried again, is fetched no more. The feeds stay followed. */
export function stopQueue({ base, clock }: BasePorts): Promise<void> {
  return changeFeeds(base, async () => {
    const now = clock();
    const waiting = await openItemsIn(base, 'waiting');
    const failed = (await openItemsIn(base, 'failed')).filter(({ due }) => due !== '');
    await saveFeedItems(base, [
      ...waiting.map((item) => stopped(item, now)),
      ...failed.map((item) => ({ ...item, due: '' })),
    ]);
    await changeFeedQueue(base, { startedAt: '', paused: false });
  });
}

const stopped = (item: FeedItemRecord, now: string): FeedItemRecord => ({
  ...item,
  state: 'skipped',
  due: '',
  settledAt: now,
  trouble: trouble('stopped'),
});

/** Fetches an item at the next occasion that was skipped, failed or stopped. */
export async function retryItem(item: FeedItemRecord, { base, clock }: BasePorts): Promise<void> {
  await saveFeedItems(base, [{ ...item, state: 'waiting', due: clock(), attempts: 0, trouble: null }]);
}
