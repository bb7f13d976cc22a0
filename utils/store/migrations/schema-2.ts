/** Tables and indexes that schema 2 adds or changes. Imports nothing, like every schema. */
export const schema2 = {
  // Feeds are refreshed in the order in which they are due.
  feeds: '&url, nextRefresh',
  feedItems: '&id, feed, settledAt, [feed+state], [state+host], [state+host+due]',
  // What was saved by itself is listed, the newest first.
  articles: '&id, url, outlet, [savedBy+retrieved]',
  // The same text at two addresses of an outlet is one article.
  versions: '&key, article, pack, textHash',
  // A restore stages its rows here, and the base changes only when all are there.
  staging: '++id',
  trustedKeys: '&key',
  signingKeys: '&id',
  // Vectors go with the last version of their text; token vectors that were used longest ago go first.
  encodings: '&[model+textHash], textHash',
  tokenEncodings: '&[model+textHash], textHash, usedAt',
};

/** A feed of schema 1, which nothing wrote to, with what schema 2 knows of a feed. */
export function feedOfSchema1(row: Record<string, unknown>): void {
  Object.assign(row, {
    site: '',
    outlet: '',
    state: 'new',
    paused: false,
    interval: 60,
    etag: '',
    lastModified: '',
    checkedAt: '',
    nextRefresh: row.addedAt ?? '',
    failures: 0,
    lastError: null,
  });
}
