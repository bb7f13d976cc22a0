import { openArticles, removeArticles, saveArticles } from '../store/articles.ts';
import { type LostReports, removeReportsOf } from '../store/claims.ts';
import { removeUnusedEncodings } from '../store/encodings.ts';
import type { ArticleRecord, OutletRecord, VersionRecord } from '../store/model.ts';
import { removeUnusedOutlets } from '../store/outlets.ts';
import { openVersionsOf, removeVersions } from '../store/versions.ts';
import { hideVersions } from './index-versions.ts';
import type { Ports } from './ports.ts';

/** Rows as they were before versions were removed. */
export interface RemovedVersions {
  readonly versions: readonly VersionRecord[];
  /** Articles that went, or that now have another newest version. */
  readonly articles: readonly ArticleRecord[];
  readonly outlets: readonly OutletRecord[];
  readonly claims: readonly LostReports[];
}

/**
 * Removes versions with their reports, as part of a transaction: also articles without a version left,
 * their outlets, and claims without a report left.
 */
export async function removeVersionsWhole(
  versions: readonly VersionRecord[],
  { base }: Ports,
): Promise<RemovedVersions> {
  const keys = versions.map(({ key }) => key);
  const claims = await removeReportsOf(base, keys);
  await removeVersions(base, keys);
  await hideVersions(base, keys);
  await removeUnusedEncodings(
    base,
    versions.map(({ textHash }) => textHash),
  );

  const articles = [
    ...(
      await openArticles(
        base,
        versions.map(({ article }) => article),
      )
    ).values(),
  ];
  const left = await openVersionsOf(
    base,
    articles.map(({ id }) => id),
  );
  const newest = new Map<string, VersionRecord>();
  for (const version of left)
    if (version.kind === 'read' || newest.get(version.article)?.kind !== 'read')
      newest.set(version.article, version);
  const gone = articles.filter(({ id }) => !newest.has(id));
  await saveArticles(
    base,
    articles.flatMap((article) => {
      const version = newest.get(article.id)?.version;
      return version === undefined ? [] : [{ ...article, version }];
    }),
  );
  await removeArticles(
    base,
    gone.map(({ id }) => id),
  );
  const outlets = await removeUnusedOutlets(
    base,
    gone.map(({ outlet }) => outlet),
  );
  return { versions, articles, outlets, claims };
}
