import { sameUrls } from '../shared/canonical-url.ts';
import type { ArticleRecord, SavedBy } from './model.ts';
import type { Base } from './schema.ts';

/** The stored article at an address, if any. */
export async function findArticleAt(base: Base, url: string): Promise<ArticleRecord | undefined> {
  return (await findArticlesAt(base, [url])).get(url);
}

/** The stored articles at some addresses, by the address asked for. */
export async function findArticlesAt(
  base: Base,
  urls: readonly string[],
): Promise<Map<string, ArticleRecord>> {
  const variants = urls.map((url) => (url === '' ? [] : sameUrls(url)));
  const rows = await base.articles.where('url').anyOf(variants.flat()).toArray();
  const byUrl = new Map(rows.map((row) => [row.url, row]));
  const found = new Map<string, ArticleRecord>();
  urls.forEach((url, i) => {
    for (const variant of variants[i] ?? []) {
      const row = byUrl.get(variant);
      if (row && !found.has(url)) found.set(url, row);
    }
  });
  return found;
}

/** Articles by id; those that are gone are left out. */
export async function openArticles(base: Base, ids: Iterable<string>): Promise<Map<string, ArticleRecord>> {
  const rows = await base.articles.bulkGet([...new Set(ids)]);
  return new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
}

/** The articles that were saved in a way, the newest first. */
export const openLastSaved = (base: Base, savedBy: SavedBy, limit: number): Promise<ArticleRecord[]> =>
  base.articles
    .where('[savedBy+retrieved]')
    .between([savedBy, ''], [savedBy, '\uffff'])
    .reverse()
    .limit(limit)
    .toArray();

/** Whether the base holds no article at all. */
export const isEmpty = async (base: Base): Promise<boolean> => (await base.articles.count()) === 0;

/** Stores articles, replacing those of the same id. */
export async function saveArticles(base: Base, articles: readonly ArticleRecord[]): Promise<void> {
  await base.articles.bulkPut([...articles]);
}

/** Removes articles; their versions and claims are the caller's. */
export async function removeArticles(base: Base, ids: readonly string[]): Promise<void> {
  await base.articles.bulkDelete([...ids]);
}
