import type { Article } from '../engine/model.ts';
import { openArticles } from '../store/articles.ts';
import type { ArticleRecord, VersionRecord } from '../store/model.ts';
import { openOutletNames } from '../store/outlets.ts';
import type { Base } from '../store/schema.ts';
import { openVersions } from '../store/versions.ts';

/** A stored article with the version that the engine reads. */
export interface StoredArticle {
  readonly record: ArticleRecord;
  readonly version: VersionRecord;
  readonly article: Article;
}

/** One version of an article as the engine sees it. */
export const engineArticle = (
  record: ArticleRecord,
  version: VersionRecord,
  outletName?: string,
): Article => ({
  key: version.key,
  outlet: record.outlet,
  ...(outletName ? { outletName } : {}),
  ...(record.url ? { url: record.url } : {}),
  ...(record.title ? { title: record.title } : {}),
  ...(record.published ? { published: record.published } : {}),
  credits: version.credits,
  sentences: version.sentences,
});

/** Loads versions with their articles, in the order of the keys; what was removed meanwhile is left out. */
export async function openStoredArticles(base: Base, keys: readonly string[]): Promise<StoredArticle[]> {
  const versions = await openVersions(base, keys);
  const records = await openArticles(
    base,
    [...versions.values()].map(({ article }) => article),
  );
  const names = await openOutletNames(
    base,
    [...records.values()].map(({ outlet }) => outlet),
  );
  return keys.flatMap((key) => {
    const version = versions.get(key);
    const record = version && records.get(version.article);
    if (!version || !record) return [];
    return [{ record, version, article: engineArticle(record, version, names.get(record.outlet)) }];
  });
}
