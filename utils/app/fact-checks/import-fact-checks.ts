import { textHash } from '../../engine/index.ts';
import type { ClaimReview } from '../../formats/claim-review/model.ts';
import { outletOfUrl } from '../../formats/html/outlet-of-url.ts';
import { canonicalUrl } from '../../shared/canonical-url.ts';
import { groupBy } from '../../shared/group-by.ts';
import { versionKey } from '../../shared/report-address.ts';
import { failure, type Result, success } from '../../shared/result.ts';
import { findArticlesAt, saveArticles } from '../../store/articles.ts';
import { changeReports } from '../../store/change-reports.ts';
import { saveClaims } from '../../store/claims.ts';
import type { ArticleRecord, ClaimRecord, PackRecord, VersionRecord } from '../../store/model.ts';
import { saveOutlets } from '../../store/outlets.ts';
import { openPack, savePack } from '../../store/packs.ts';
import { openVersionsOf, saveVersions } from '../../store/versions.ts';
import { engineArticle } from '../engine-article.ts';
import type { ImportOptions } from '../import-pack.ts';
import { indexVersions } from '../index-versions.ts';
import type { Ports } from '../ports.ts';
import { removePackInTransaction } from '../remove-pack.ts';
import { removeVersionsWhole } from '../remove-versions.ts';

/** Fact-checks that came together, and go together: kept like a pack. */
export interface FactCheckSource extends Pick<PackRecord, 'id' | 'title' | 'description' | 'licence'> {
  /** `replace`: a new reading of the whole source. `add`: some more of it. */
  readonly mode: 'replace' | 'add';
}

/** What an import of fact-checks brought. */
export interface FactCheckOutcome {
  readonly pack: string;
  /** Fact-checks that were not there before. */
  readonly added: number;
}

/** Articles written at a time: progress moves and a stop is heard between two of them. */
const articlesAtATime = 100;

/**
 * Keeps fact-checks as reports of kind `fact-check`, in one transaction. An address of a fact-check is an article of
 * its publisher; the claims checked there are its sentences, each with the publisher's rating beside it.
 */
export async function importFactChecks(
  reviews: readonly ClaimReview[],
  source: FactCheckSource,
  ports: Ports,
  options: ImportOptions = {},
): Promise<Result<FactCheckOutcome, 'stopped'>> {
  if (options.signal?.aborted) return failure('stopped');
  try {
    const added = await changeReports(ports.base, () => importInTransaction(reviews, source, ports, options));
    return success({ pack: source.id, added });
  } catch (error) {
    if (options.signal?.aborted) return failure('stopped');
    throw error;
  }
}

async function importInTransaction(
  reviews: readonly ClaimReview[],
  { mode, ...source }: FactCheckSource,
  ports: Ports,
  { onProgress, signal, provenance }: ImportOptions,
): Promise<number> {
  const { base } = ports;
  let before = await openPack(base, source.id);
  if (before && mode === 'replace') {
    await removePackInTransaction(before, ports);
    before = undefined;
  }
  const pages = [...groupBy(reviews, ({ url }) => canonicalUrl(url))];
  const versions: VersionRecord[] = [];
  onProgress?.({ done: 0, total: pages.length });
  for (let from = 0; from < pages.length; from += articlesAtATime) {
    versions.push(...(await savePages(pages.slice(from, from + articlesAtATime), source.id, ports)));
    onProgress?.({ done: Math.min(from + articlesAtATime, pages.length), total: pages.length });
    signal?.throwIfAborted();
  }
  if (versions.length === 0) return 0;
  const claims = versions.flatMap((version) => claimsOf(version, ports));
  await saveClaims(base, claims);
  await savePack(base, {
    ...source,
    importedAt: ports.clock(),
    contentHash: textHash(versions.map((version) => version.textHash)),
    articles: [...new Set([...(before?.articles ?? []), ...versions.map(({ article }) => article)])],
    claims: [...(before?.claims ?? []), ...claims.map(({ id }) => id)],
    ...(provenance ? { provenance } : {}),
  });
  signal?.throwIfAborted();
  return claims.length;
}

/** Saves the fact-checks of some addresses; those that are there as they are now are left out. */
async function savePages(
  pages: readonly (readonly [string, readonly ClaimReview[]])[],
  pack: string,
  ports: Ports,
): Promise<VersionRecord[]> {
  const { base } = ports;
  const known = await findArticlesAt(
    base,
    pages.map(([url]) => url),
  );
  const stored = groupBy(
    await openVersionsOf(
      base,
      [...known.values()].map(({ id }) => id),
    ),
    ({ article }) => article,
  );
  const records: ArticleRecord[] = [];
  const versions: VersionRecord[] = [];
  const replaced: VersionRecord[] = [];
  for (const [url, reviews] of pages) {
    const [first] = reviews;
    if (!first) continue;
    const existing = known.get(url);
    const there = (existing && stored.get(existing.id)) || [];
    const own = there.filter((version) => version.kind === 'fact-check' && version.pack === pack);
    const hash = textHash(reviews.flatMap(({ claim, rating, publisher }) => [claim, rating, publisher]));
    if (own.some((version) => version.textHash === hash)) continue;
    replaced.push(...own);
    const number = Math.max(0, ...there.map(({ version }) => version)) + 1;
    const id = existing?.id ?? ports.newId();
    const record: ArticleRecord = existing ?? {
      id,
      url,
      outlet: outletOfUrl(url) || id,
      title: '',
      published: first.published ?? '',
      retrieved: ports.clock(),
      language: '',
      version: number,
    };
    records.push(record);
    versions.push({
      key: versionKey(id, number),
      article: id,
      version: number,
      kind: 'fact-check',
      retrieved: ports.clock(),
      credits: {},
      textHash: hash,
      // The checker's words for what someone else claimed: never the words of an outlet.
      sentences: reviews.map(({ claim }, block) => ({ text: claim, kind: 'text', block, verbatim: false })),
      pack,
      factChecks: reviews.map(({ rating, publisher, claimant, claimed }) => ({
        rating,
        publisher,
        claimant: claimant ?? '',
        claimed: claimed ?? '',
      })),
    });
  }
  const outlets = records.map(({ outlet }, at) => ({
    domain: outlet,
    name: versions[at]?.factChecks?.[0]?.publisher || outlet,
  }));
  await saveOutlets(base, outlets);
  await saveArticles(base, records);
  await saveVersions(base, versions);
  if (replaced.length > 0) await removeVersionsWhole(replaced, ports);
  await indexVersions(
    ports,
    records.flatMap((record, at) => {
      const version = versions[at];
      return version ? [engineArticle(record, version, outlets[at]?.name)] : [];
    }),
    'fact-checks',
  );
  return versions;
}

/** A claim each, of its own: what was checked is the checker's wording, and no outlet's report joins it. */
const claimsOf = ({ key, sentences, pack }: VersionRecord, ports: Ports): ClaimRecord[] =>
  sentences.map(({ text }, index) => ({
    id: `${pack}:${ports.newId()}`,
    statement: text,
    reports: [`${key}#${index}`],
    pack,
    createdAt: ports.clock(),
  }));
