import { openHeadItem, openWaitingHosts } from '../../store/feed-items.ts';
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

/**
 * The step that may begin first on a host that is not busy; null where there is none, or the queue is paused. Where
 * several may begin by now, any of them will do: feeds go first, then the host that was asked the longest time ago, so
 * that with a thousand hosts not all of them are looked through for each step.
 */
export async function findNextStep(ports: FeedPorts, busy: ReadonlySet<string>): Promise<Step | null> {
  const { base } = ports;
  if ((await openFeedQueue(base)).paused) return null;
  const now = ports.clock();
  const times = await openHostTimes(base);
  const freeAt = (host: string): string => times.get(host)?.nextAt ?? '';
  let first: Step | null = null;
  const offer = (step: Omit<Step, 'at'>, due: string): void => {
    let at = due;
    if (freeAt(step.host) > at) at = freeAt(step.host);
    if (!busy.has(step.host) && (first === null || at < first.at)) first = { ...step, at };
  };
  const isReady = (): boolean => first !== null && first.at <= now;

  for (const { url, nextRefresh, paused } of await openDueFeeds(base))
    if (!paused) offer({ kind: 'refresh', id: url, host: new URL(url).host }, nextRefresh);
  if (isReady()) return first;
  const hosts = [...(await openWaitingHosts(base))].sort((x, y) => (freeAt(x) < freeAt(y) ? -1 : 1));
  for (const host of hosts) {
    if (busy.has(host)) continue;
    const head = await openHeadItem(base, host);
    if (head) offer({ kind: 'fetch', id: head.id, host }, head.due);
    if (isReady()) break;
  }
  return first;
}
