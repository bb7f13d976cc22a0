import type { Feed } from '../../formats/feeds/model.ts';
import { parseFeed } from '../../formats/feeds/parse-feed.ts';
import { outletOfUrl } from '../../formats/html/outlet-of-url.ts';
import { changeFeeds } from '../../store/change-feeds.ts';
import { findKnownItems, openItemsOf, removeFeedItems, saveFeedItems } from '../../store/feed-items.ts';
import type { FeedRecord, FeedTrouble } from '../../store/feed-model.ts';
import { changeFeed, openFeed } from '../../store/feeds.ts';
import { allowedAddresses } from './allowed-addresses.ts';
import { feedBackOff } from './back-off.ts';
import type { FeedPorts } from './feed-ports.ts';
import type { Fetched, FetchFailure } from './fetch-address.ts';
import { type ListedItem, listItems, newItems } from './items-of-feed.ts';
import { fetchInTurn, later } from './take-turn.ts';
import { trouble } from './trouble.ts';

const minute = 60_000;
/** An item that its feed lists no more is forgotten after so many days. */
const daysKept = 60;
const goneStatus = 410;

/** Reads a feed again, where it has changed since, and puts its new items into the queue. */
export async function refreshFeed(url: string, ports: FeedPorts): Promise<void> {
  const feed = await openFeed(ports.base, url);
  if (!feed || feed.paused) return;
  if (!(await allowedAddresses([url], ports)).has(url))
    return changeFeed(ports.base, url, { state: 'needs-access', nextRefresh: '' });
  const answer = await fetchInTurn(url, conditions(feed), ports);
  if (!answer.ok) return storeFailure(feed, answer.error, ports);
  await storeAnswer(feed, answer.value, ports);
}

/** A failure of ours keeps one feed from being read, not the queue from going on. */
export async function failFeed(url: string, ports: FeedPorts): Promise<void> {
  const feed = await openFeed(ports.base, url);
  if (!feed) return;
  const problem = { trouble: trouble('internal'), passing: true, retryAfter: null, status: 0 };
  await storeFailure(feed, problem, ports);
}

/** Stores what was read of a feed: its validators and its new items together, so that neither is lost without the other. */
export async function storeAnswer(feed: FeedRecord, answer: Fetched, ports: FeedPorts): Promise<void> {
  const now = ports.clock();
  const read: Partial<FeedRecord> = {
    state: 'ok',
    checkedAt: now,
    nextRefresh: later(now, feed.interval * minute),
    failures: 0,
    lastError: null,
  };
  if (answer.status === 304) return changeFeed(ports.base, feed.url, read);
  const parsed = parseFeed(answer.body, answer.contentType, answer.address);
  if (!parsed.ok) {
    const problem = trouble(parsed.error.kind, parsed.error.detail);
    return storeFailure(feed, { trouble: problem, passing: true, retryAfter: null, status: 0 }, ports);
  }
  const listed = listItems(parsed.value);
  const allowed = await allowedAddresses(
    listed.map((item) => item.url),
    ports,
  );
  await changeFeeds(ports.base, async () => {
    // The reader may have removed the feed while it was read.
    if (!(await openFeed(ports.base, feed.url))) return;
    await changeFeed(ports.base, feed.url, {
      ...read,
      ...described(feed, parsed.value),
      etag: answer.etag,
      lastModified: answer.lastModified,
    });
    await storeItems(feed.url, listed, (address) => allowed.has(address), now, ports);
  });
}

function conditions({ etag, lastModified }: FeedRecord): Record<string, string> {
  return {
    ...(etag ? { 'if-none-match': etag } : {}),
    ...(lastModified ? { 'if-modified-since': lastModified } : {}),
  };
}

const described = (feed: FeedRecord, { title, link }: Feed): Partial<FeedRecord> => ({
  title: title || feed.title,
  site: link ?? feed.site,
  outlet: outletOfUrl(link ?? feed.site) || outletOfUrl(feed.url),
});

async function storeItems(
  feed: string,
  listed: readonly ListedItem[],
  allowed: (address: string) => boolean,
  now: string,
  { base }: FeedPorts,
): Promise<void> {
  const known = await findKnownItems(
    base,
    listed.map(({ id }) => id),
  );
  const fresh = listed.filter(({ id }) => !known.has(id));
  await saveFeedItems(base, newItems(fresh, feed, now, allowed));
  const still = new Set(listed.map(({ id }) => id));
  const oldest = later(now, -daysKept * 24 * 60 * minute);
  const forgotten = (await openItemsOf(base, feed)).filter(
    ({ id, due, settledAt }) => !still.has(id) && due === '' && settledAt !== '' && settledAt < oldest,
  );
  await removeFeedItems(
    base,
    forgotten.map(({ id }) => id),
  );
}

async function storeFailure(feed: FeedRecord, problem: FetchFailure, ports: FeedPorts): Promise<void> {
  const now = ports.clock();
  const failures = feed.failures + 1;
  const isGone = problem.status === goneStatus;
  const pause = Math.max(feedBackOff(feed.interval, failures), problem.retryAfter ?? 0);
  const lastError: FeedTrouble = problem.trouble;
  await changeFeed(ports.base, feed.url, {
    state: isGone ? 'gone' : 'failing',
    checkedAt: now,
    nextRefresh: isGone ? '' : later(now, pause),
    failures,
    lastError,
  });
}
