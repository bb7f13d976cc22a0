/** Tables and indexes of schema 1. Frozen: a later schema is a file of its own, and imports nothing. */
export const schema1 = {
  outlets: '&domain',
  articles: '&id, url, outlet',
  versions: '&key, article, pack',
  claims: '&id, *reports, pack',
  notes: '&id, url, target.claim',
  feeds: '&url',
  rejections: '&id, url',
  segments: '&id',
  packs: '&id',
  encodings: '&[model+textHash]',
  meta: '&key',
  undos: '&id, createdAt',
};
