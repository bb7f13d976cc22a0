import { countItemsIn } from '../../store/feed-items.ts';
import { changeFeedQueue, openFeedQueue } from '../../store/feed-queue.ts';
import { removeHostTimes } from '../../store/host-times.ts';
import type { FeedPorts } from './feed-ports.ts';
import { failItem, fetchItem } from './fetch-item.ts';
import { findNextStep, type Step } from './find-next-step.ts';
import { failFeed, refreshFeed } from './refresh-feed.ts';
import { later } from './take-turn.ts';

/** Hosts that are asked at the same time; each of them gets one question at a time. */
const usualLanes = 4;
/** The queue waits so long for its next step, in ms; for a later one the worker is woken. Chromium ends it after 30 s. */
const longestWait = 20_000;
/** A worker that is killed while it works is woken after so long, in ms. */
const watchdog = 60_000;
/** A host's time that is so long over says nothing any more, in ms. */
const hostTimeKept = 24 * 60 * 60_000;

/** What a run of the queue brought. */
export interface RunOutcome {
  /** Steps that were taken. */
  readonly steps: number;
}

/**
 * Reads the feeds that are due and fetches the items that wait, until nothing is to be done for a while; then the
 * worker is woken when there is. All that it knows is in the base, so it may be killed anywhere and begun anew; but
 * only one may run at a time (`openFeedRunner`). `nudge`: aborts when the base has changed and waiting is to end.
 */
export async function runFeeds(
  ports: FeedPorts,
  nudge: () => AbortSignal = () => new AbortController().signal,
  lanes: number = usualLanes,
): Promise<RunOutcome> {
  const busy = new Map<string, Promise<void>>();
  let steps = 0;
  for (;;) {
    // Taken before the base is asked: a nudge after that is not slept through.
    const nudged = nudge();
    const step = busy.size < lanes ? await findNextStep(ports, new Set(busy.keys())) : null;
    const wait = step ? Date.parse(step.at) - Date.parse(ports.clock()) : Number.POSITIVE_INFINITY;
    if (step && wait <= 0) {
      steps += 1;
      await begin(ports);
      const { host } = step;
      const working = takeStep(step, ports).finally(() => busy.delete(host));
      busy.set(host, working);
      continue;
    }
    if (busy.size === 0 && wait > longestWait) break;
    const over = new AbortController();
    const waits: Promise<unknown>[] = [...busy.values()];
    if (wait <= longestWait) waits.push(ports.pause(wait, AbortSignal.any([over.signal, nudged])));
    await Promise.race(waits);
    over.abort();
  }
  await Promise.all(busy.values());
  await rest(ports);
  return { steps };
}

async function takeStep(step: Step, ports: FeedPorts): Promise<void> {
  try {
    if (step.kind === 'refresh') await refreshFeed(step.id, ports);
    else await fetchItem(step.id, ports);
  } catch (error) {
    console.error('Crossread could not read', step.id, error);
    if (step.kind === 'refresh') await failFeed(step.id, ports);
    else await failItem(step.id, ports);
  }
}

async function begin(ports: FeedPorts): Promise<void> {
  const now = ports.clock();
  await ports.wakeAt(later(now, watchdog));
  if ((await openFeedQueue(ports.base)).startedAt === '')
    await changeFeedQueue(ports.base, { startedAt: now });
}

async function rest(ports: FeedPorts): Promise<void> {
  const next = await findNextStep(ports, new Set());
  await ports.wakeAt(next?.at ?? '');
  if ((await countItemsIn(ports.base, 'waiting')) === 0) await changeFeedQueue(ports.base, { startedAt: '' });
  await removeHostTimes(ports.base, later(ports.clock(), -hostTimeKept));
}
