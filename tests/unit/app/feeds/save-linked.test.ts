import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { saveLinked } from '../../../../utils/app/feeds/save-linked.ts';
import { type FeedServer, openFeedServer } from '../../../support/feed-site/feed-server.ts';
import { openTestFeedWorld, type TestFeedWorld } from '../../../support/feed-site/test-feed-ports.ts';

let server: FeedServer;
let world: TestFeedWorld;
beforeEach(async () => {
  server = await openFeedServer();
  world = openTestFeedWorld(server);
});
afterEach(() => server.close());
const save = (path: string, incognito = false) =>
  saveLinked(server.address('harbor-daily', path), incognito, world.ports);

test('a linked article is saved as the reader’s own choice', async () => {
  expect(await save('/go/1')).toMatchObject({ ok: true, value: { outcome: 'new' } });
  expect(await world.ports.base.articles.toArray()).toMatchObject([
    { url: server.address('harbor-daily', '/news/port-marlow'), savedBy: 'hand' },
  ]);
});

test.each([
  ['/video/bridge', 'mostly-video'],
  ['/huge', 'too-large'],
  ['/nothing-here', 'http'],
])('%s is not saved: %s', async (path, reason) => {
  expect(await save(path)).toMatchObject({ ok: false, error: { reason } });
  expect(await world.ports.base.articles.count()).toBe(0);
});

test('nothing is fetched in a private window, nor without the site', async () => {
  expect(await save('/news/dunmere', true)).toMatchObject({ ok: false });
  world.granted.clear();
  expect(await save('/news/dunmere')).toMatchObject({ ok: false, error: { reason: 'elsewhere' } });
  expect(server.log).toEqual([]);
});
