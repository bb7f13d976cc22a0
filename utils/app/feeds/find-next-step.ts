import { openHeadItems } from '../../store/feed-items.ts';
import { openFeedQueue } from '../../store/feed-queue.ts';
import { openDueFeeds } from '../../store/feeds.ts';
import { openHostTimes } from '../../store/host-times.ts';
import type { FeedPorts } from './feed-ports.ts';

/** What the queue does next: reads a feed, or fetches an item's page. */
export interface Step {
  readonly kind: 'refresh' | 'fetch';
  /** The feed's address, or the item's id. */
  readonly id: string;
  readonly host: string;
  /** When it may begin, by its own time and by its host's; ISO 8601. */
  readonly at: string;
}

/** The step that may begin first on a host that is not busy; null where there is none, or the queue is paused. */
export async function findNextStep(ports: FeedPorts, busy: ReadonlySet<string>): Promise<Step | null> {
  const { base } = ports;
  if ((await openFeedQueue(base)).paused) return null;
  const times = await openHostTimes(base);
  const feeds = (await openDueFeeds(base)).filter(({ paused }) => !paused);
  const steps = [
    ...feeds.map(({ url, nextRefresh }) => ({
      kind: 'refresh' as const,
      id: url,
      host: new URL(url).host,
      due: nextRefresh,
    })),
    ...(await openHeadItems(base)).map(({ id, host, due }) => ({ kind: 'fetch' as const, id, host, due })),
  ];
  let first: Step | null = null;
  for (const { due, ...step } of steps) {
    if (busy.has(step.host)) continue;
    const free = times.get(step.host)?.nextAt ?? '';
    let at = due;
    if (free > at) at = free;
    if (first === null || at < first.at) first = { ...step, at };
  }
  return first;
}
