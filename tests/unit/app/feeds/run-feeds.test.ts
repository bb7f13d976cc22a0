import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { followFeeds } from '../../../../utils/app/feeds/follow-feeds.ts';
import { followGrants } from '../../../../utils/app/feeds/follow-grants.ts';
import { runFeeds } from '../../../../utils/app/feeds/run-feeds.ts';
import { subscribe } from '../../../../utils/app/feeds/subscribe.ts';
import { openFeed } from '../../../../utils/store/feeds.ts';
import { feedArticles } from '../../../support/feed-site/feed-articles.ts';
import { type FeedServer, openFeedServer } from '../../../support/feed-site/feed-server.ts';
import { openTestFeedWorld, type TestFeedWorld } from '../../../support/feed-site/test-feed-ports.ts';

const outlets = ['harbor-daily', 'ellery-times', 'coastwire'] as const;
const never = () => new AbortController().signal;
/** One host after the other: the clock of these tests moves when somebody waits. */
const oneLane = 1;
const minute = 60_000;
/** Ends a hang only, in ms. */
const dayTimeout = 60_000;

let server: FeedServer;
let world: TestFeedWorld;
const open = async (): Promise<void> => {
  server = await openFeedServer();
  world = openTestFeedWorld(server);
};

const run = ({ ports }: TestFeedWorld = world) => runFeeds(ports, never, oneLane);
const articles = async ({ ports }: TestFeedWorld = world) =>
  (await ports.base.articles.toArray()).map(({ url }) => url).sort();
const asked = (outlet: string, path: string): number =>
  server.log.filter((request) => request.outlet === outlet && request.path === path).length;
const followAll = async () => {
  for (const outlet of outlets)
    expect(await subscribe(server.address(outlet), world.ports)).toMatchObject({ ok: true });
};
const goodAddresses = (...names: readonly string[]): string[] =>
  feedArticles
    .filter(({ outlet }) => names.includes(outlet))
    .map(({ outlet, path }) => server.address(outlet, path))
    .sort();

/** Items that are not in the base, by path, with the reason. */
const troubles = async (): Promise<Record<string, string>> => {
  const items = await world.ports.base.feedItems.toArray();
  return Object.fromEntries(
    items.flatMap(({ url, state, trouble }) =>
      trouble
        ? [
            [
              `${new URL(url).host.split('.')[0]}${new URL(url).pathname}`,
              `${state}: ${trouble.reason} ${trouble.detail}`.trim(),
            ],
          ]
        : [],
    ),
  );
};

describe('three outlets of forty articles', () => {
  // One day of a reader: everything below looks at it.
  beforeAll(async () => {
    await open();
    await followAll();
    await run();
  }, dayTimeout);
  afterAll(() => server.close());

  test('what did not come into the base keeps its reason', async () => {
    expect(await troubles()).toEqual({
      'harbor-daily/news/dunmere': 'failed: http 500',
      'harbor-daily/video/bridge': expect.stringMatching(/^skipped: /u),
      'coastwire/huge': 'skipped: too-large',
      'coastwire/hang': 'failed: timeout',
      'coastwire/report.pdf': 'skipped: not-a-page application/pdf',
    });
  });

  test('nothing is fetched twice without need, and a busy server when it said', () => {
    const counts = new Map<string, number>();
    for (const { outlet, path } of server.log)
      counts.set(outlet + path, (counts.get(outlet + path) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count > 1)).toEqual([['ellery-times/news/dunmere', 2]]);
    expect(asked('harbor-daily', '/news/calder-bridge')).toBe(1);
    expect(server.mostAtOnce()).toBe(1);
  });

  test('nothing of the reader goes along: no cookie, no referrer', () => {
    expect(server.log.length).toBeGreaterThan(40);
    for (const { headers } of server.log) {
      expect(headers).not.toHaveProperty('cookie');
      expect(headers).not.toHaveProperty('referer');
    }
  });

  test('text in other encodings arrives as it was written', async () => {
    const versions = await world.ports.base.versions.toArray();
    const texts = versions.flatMap(({ sentences }) => sentences.map(({ text }) => text));
    expect(texts).toContain(
      'The café at the river’s edge, Chez Renée, served the rescue crews through the night.',
    );
  });

  test('the worker is woken for what failed, and then all good articles are in the base', async () => {
    const failed = await world.ports.base.feedItems.filter(({ due }) => due !== '').toArray();
    expect(failed.map(({ due }) => due).sort()[0]).toBe(world.alarms.at(-1));
    world.pass(5 * minute);
    await run();
    expect(await articles()).toEqual(goodAddresses(...outlets));
    expect(Object.keys(await troubles())).not.toContain('harbor-daily/news/dunmere');
  });
});

describe('again and again', () => {
  beforeEach(open);
  afterEach(() => server.close());

  test('feeds that have not changed are asked with their validators; one that has brings its new item alone', async () => {
    await subscribe(server.address('harbor-daily'), world.ports);
    await run();
    world.pass(10 * minute);
    await run();
    const before = server.log.length;
    world.pass(61 * minute);
    await run();
    server.renew();
    world.pass(61 * minute);
    await run();
    const again = server.log.slice(before);
    expect(again.map(({ path, headers }) => [path, headers['if-none-match']])).toEqual([
      ['/feed.xml', '"edition-0"'],
      ['/feed.xml', '"edition-0"'],
      ['/news/late', undefined],
    ]);
    expect(await articles()).toContain(server.address('harbor-daily', '/news/late'));
    // Its fact-check came along; the one that it ascribes to another site did not.
    const checks = await world.ports.base.versions.filter(({ kind }) => kind === 'fact-check').toArray();
    expect(checks.map(({ factChecks }) => factChecks?.[0]?.rating)).toEqual(['Not so']);
    expect(await articles()).not.toContain('https://stranger.example/check');
  });

  test('hosts are asked side by side, each one question at a time', async () => {
    await subscribe(server.address('harbor-daily'), world.ports);
    await subscribe(server.address('ellery-times'), world.ports);
    await runFeeds(world.ports, never);
    expect(server.mostAtOnce()).toBe(1);
    const order = server.log.map(({ outlet }) => outlet).filter((outlet, i, all) => outlet !== all[i - 1]);
    expect(order.length).toBeGreaterThan(10);
  });

  test('a feed with broken XML keeps its reason and is asked ever more rarely', async () => {
    await followFeeds([{ address: server.address('broken', '/feed.xml'), title: 'Broken' }], '', world.ports);
    const due: number[] = [];
    for (let time = 0; time < 3; time += 1) {
      await run();
      const feed = await openFeed(world.ports.base, server.address('broken', '/feed.xml'));
      expect(feed).toMatchObject({
        state: 'failing',
        failures: time + 1,
        lastError: { reason: 'broken-xml' },
      });
      due.push(Date.parse(feed?.nextRefresh ?? '') - Date.parse(feed?.checkedAt ?? ''));
      world.pass(due.at(-1) ?? 0);
    }
    expect(due).toEqual([60 * minute, 120 * minute, 240 * minute]);
    expect(asked('broken', '/feed.xml')).toBe(3);
  });

  test('a page that never comes is given up after five times, ever later', async () => {
    await subscribe(server.address('coastwire'), world.ports);
    for (let time = 0; time < 8; time += 1) {
      await run();
      world.pass(24 * 60 * minute);
    }
    const [item] = await world.ports.base.feedItems.filter(({ url }) => url.endsWith('/hang')).toArray();
    expect(item).toMatchObject({ state: 'failed', due: '', attempts: 5, trouble: { reason: 'timeout' } });
    expect(asked('coastwire', '/hang')).toBe(5);
  });
});

describe('a worker that is killed', () => {
  beforeEach(open);
  afterEach(() => server.close());

  test.each([0, 1, 3, 8])('after request %i: nothing is lost and nothing repeated', async (requests) => {
    let left = requests;
    const { ports } = world;
    const dying = {
      ...ports,
      // The answer never reaches the worker that asked for it.
      fetch: async (address: string, init: RequestInit) => {
        const answer = await ports.fetch(address, init);
        if (left-- > 0) return answer;
        ports.base.close();
        throw new Error('killed');
      },
    };
    await followFeeds([{ address: server.address('ellery-times', '/feed.xml'), title: '' }], '', ports);
    await expect(runFeeds(dying, never, oneLane)).rejects.toThrow();
    const lost = server.log.at(-1);

    const next = world.restarted();
    await run(next);
    expect(await articles(next)).toEqual(goodAddresses('ellery-times'));
    const counts = new Map<string, number>();
    for (const { path } of server.log) counts.set(path, (counts.get(path) ?? 0) + 1);
    const twice = [...counts].filter(([, count]) => count > 1).map(([path]) => path);
    // The answer that was lost, and the one that said to come back.
    expect(twice.sort()).toEqual([...new Set([lost?.path, '/news/dunmere'])].sort());
  });
});

describe('permission', () => {
  beforeEach(open);
  afterEach(() => server.close());

  test('without it nothing is fetched, and what waits goes on when it is given', async () => {
    world.granted.delete('coastwire');
    expect(await subscribe(server.address('coastwire'), world.ports)).toEqual({
      ok: false,
      error: { kind: 'needs-access' },
    });
    await followFeeds([{ address: server.address('coastwire', '/feed.json'), title: '' }], '', world.ports);
    await run();
    expect(server.log).toEqual([]);
    expect(await openFeed(world.ports.base, server.address('coastwire', '/feed.json'))).toMatchObject({
      state: 'needs-access',
      nextRefresh: '',
    });

    world.granted.add('coastwire');
    await followGrants(world.ports);
    await run();
    expect((await articles()).length).toBe(13);
  });

  test('a permission that is taken back stops the items', async () => {
    await subscribe(server.address('ellery-times', '/feed.xml'), world.ports);
    world.granted.delete('ellery-times');
    await run();
    const states = (await world.ports.base.feedItems.toArray()).map(({ state }) => state);
    expect([states.length, ...new Set(states)]).toEqual([13, 'needs-access']);
    expect(await articles()).toEqual([]);
    expect(server.log.map(({ path }) => path)).toEqual(['/feed.xml']);
  });
});
