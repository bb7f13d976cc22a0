import type { FeedItemRecord, FeedRecord } from '../../utils/store/feed-model.ts';

/** A feed of an invented outlet, as it is stored after it was read. */
export const testFeed: FeedRecord = {
  url: 'https://ellery-times.example/feed.xml',
  title: 'Ellery Times',
  site: 'https://ellery-times.example/',
  outlet: 'ellery-times.example',
  addedAt: '2025-03-01T12:00:00.000Z',
  state: 'ok',
  paused: false,
  interval: 60,
  etag: '"1"',
  lastModified: '',
  checkedAt: '2025-03-01T12:00:00.000Z',
  nextRefresh: '2025-03-01T13:00:00.000Z',
  failures: 0,
  lastError: null,
};

/** An item of that feed that could not be fetched yet. */
export const testFeedItem: FeedItemRecord = {
  id: 'https://ellery-times.example/news/ferry',
  url: 'https://ellery-times.example/news/ferry?utm_source=rss',
  feed: testFeed.url,
  host: 'ellery-times.example',
  title: 'The ferry returns',
  published: '2025-03-01T09:00:00.000Z',
  foundAt: '2025-03-01T12:00:00.000Z',
  state: 'failed',
  trouble: { reason: 'http', detail: '500' },
  due: '2025-03-01T12:05:00.000Z',
  attempts: 1,
  settledAt: '2025-03-01T12:00:01.000Z',
  article: '',
};
