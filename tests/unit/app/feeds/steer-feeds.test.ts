import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  pauseFeed,
  refreshSoon,
  setInterval,
  unfollowFeed,
} from '../../../../utils/app/feeds/change-feed.ts';
import { pauseQueue, retryItem, stopQueue } from '../../../../utils/app/feeds/change-queue.ts';
import { openFeedsOverview } from '../../../../utils/app/feeds/feed-overview.ts';
import { openFeedRunner } from '../../../../utils/app/feeds/feed-runner.ts';
import { followFeeds } from '../../../../utils/app/feeds/follow-feeds.ts';
import { followOutlet } from '../../../../utils/app/feeds/follow-outlet.ts';
import { runFeeds } from '../../../../utils/app/feeds/run-feeds.ts';
import { subscribe } from '../../../../utils/app/feeds/subscribe.ts';
import { openFeed } from '../../../../utils/store/feeds.ts';
import { type FeedServer, openFeedServer } from '../../../support/feed-site/feed-server.ts';
import { openTestFeedWorld, type TestFeedWorld } from '../../../support/feed-site/test-feed-ports.ts';

let server: FeedServer;
let world: TestFeedWorld;
beforeEach(async () => {
  server = await openFeedServer();
  world = openTestFeedWorld(server);
});
afterEach(() => server.close());

const never = () => new AbortController().signal;
const run = () => runFeeds(world.ports, never, 1);
const times = () => server.address('ellery-times', '/feed.xml');
const overview = () => openFeedsOverview(world.ports.base);

describe('subscribing', () => {
  test('to a feed reads it once', async () => {
    expect(await subscribe(times(), world.ports)).toEqual({
      ok: true,
      value: { kind: 'followed', feed: times(), title: 'Ellery Times' },
    });
    expect(server.log.map(({ path }) => path)).toEqual(['/feed.xml']);
    expect((await overview()).feeds).toMatchObject([{ waiting: 13, fetched: 0 }]);
  });

  test('twice is known the second time', async () => {
    await subscribe(times(), world.ports);
    expect(await subscribe(times(), world.ports)).toEqual({
      ok: true,
      value: { kind: 'known', feed: times() },
    });
    expect(server.log.length).toBe(1);
  });

  test.each([
    ['nonsense words', { kind: 'bad-address' }],
    ['http://stranger.example/', { kind: 'needs-access' }],
  ])('to %s fails', async (text, error) => {
    expect(await subscribe(text, world.ports)).toEqual({ ok: false, error });
    expect(server.log).toEqual([]);
  });

  test('to an open page’s outlet takes the feed that the page names', async () => {
    const html = '<head><link rel="alternate" type="application/atom+xml" href="/feed.xml"></head>';
    const address = server.address('ellery-times', '/news/dunmere');
    expect(await followOutlet({ html, address }, world.ports)).toMatchObject({
      ok: true,
      value: { feed: times() },
    });
    expect(server.log).toEqual([]);
  });

  test('to an open page without one asks its site', async () => {
    const address = server.address('ellery-times', '/news/dunmere');
    expect(await followOutlet({ html: '<head></head>', address }, world.ports)).toMatchObject({
      ok: true,
      value: { feed: times() },
    });
    expect(server.log.map(({ path }) => path)).toEqual(['/']);
  });
});

describe('the queue', () => {
  beforeEach(() => subscribe(times(), world.ports));

  test('rests while it is paused', async () => {
    await pauseQueue(true, world.ports);
    expect(await run()).toEqual({ steps: 0 });
    expect((await overview()).queue).toMatchObject({ paused: true, waiting: 13 });
    await pauseQueue(false, world.ports);
    await run();
    expect((await overview()).queue).toMatchObject({ busy: false, waiting: 0 });
  });

  test('that was stopped fetches nothing more; a single item can be taken up again', async () => {
    await stopQueue(world.ports);
    await run();
    expect(server.log.map(({ path }) => path)).toEqual(['/feed.xml']);
    const { troubles } = await overview();
    expect(new Set(troubles.map(({ trouble }) => trouble?.reason))).toEqual(new Set(['stopped']));
    const [item] = troubles;
    if (!item) throw new Error('Nothing was stopped');
    await retryItem(item, world.ports);
    await run();
    expect(server.log.length).toBe(2);
  });

  test('tells how far it is', async () => {
    const half = {
      ...world.ports,
      wakeAt: async () => {
        const { queue } = await overview();
        if (queue.done === 6) await pauseQueue(true, world.ports);
      },
    };
    await runFeeds(half, never, 1);
    const { queue } = await overview();
    expect(queue).toMatchObject({ paused: true, busy: true });
    expect(queue.done + queue.waiting).toBe(13);
  });

  test('has one run at a time, which sees what came meanwhile', async () => {
    const rests: number[] = [];
    const runner = openFeedRunner(world.ports, ({ steps }) => rests.push(steps));
    const first = runner.run();
    await followFeeds([{ address: server.address('broken', '/feed.xml'), title: '' }], '', world.ports);
    expect(runner.run()).toBe(first);
    await first;
    expect((await openFeed(world.ports.base, server.address('broken', '/feed.xml')))?.state).toBe('failing');
    expect(server.mostAtOnce()).toBe(1);
    expect(rests.length).toBeGreaterThan(0);
  });
});

describe('a feed', () => {
  beforeEach(() => subscribe(times(), world.ports));
  const asked = () => server.log.filter(({ path }) => path === '/feed.xml').length;

  test('that is paused is not read until it goes on', async () => {
    await pauseFeed(times(), true, world.ports);
    world.pass(24 * 60 * 60_000);
    await run();
    expect(asked()).toBe(1);
    await refreshSoon(times(), world.ports);
    await run();
    expect(asked()).toBe(2);
  });

  test('is read as often as the reader wants', async () => {
    await setInterval(times(), 360, world.ports);
    await run();
    world.pass(61 * 60_000);
    await run();
    expect(asked()).toBe(1);
    world.pass(300 * 60_000);
    await run();
    expect(asked()).toBe(2);
  });

  test('that is left takes its queue along, and leaves the articles', async () => {
    await run();
    await unfollowFeed(times(), world.ports);
    expect(await world.ports.base.feedItems.count()).toBe(0);
    expect(await world.ports.base.articles.count()).toBe(13);
  });
});
