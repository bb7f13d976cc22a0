import { textHash } from '../engine/index.ts';
import { outletOfUrl } from '../formats/html/outlet-of-url.ts';
import type { ClaimPack, PackArticle, PackReport } from '../formats/packs/model.ts';
import { canonicalUrl } from '../shared/canonical-url.ts';
import { groupBy } from '../shared/group-by.ts';
import { versionKey } from '../shared/report-address.ts';
import { failure, type Result, success } from '../shared/result.ts';
import { findArticlesAt, saveArticles } from '../store/articles.ts';
import { changeReports } from '../store/change-reports.ts';
import { saveClaims } from '../store/claims.ts';
import type { ArticleRecord, PackProvenance, VersionRecord } from '../store/model.ts';
import { saveOutlets } from '../store/outlets.ts';
import { openPack, savePack } from '../store/packs.ts';
import { openVersionsOf, saveVersions } from '../store/versions.ts';
import { engineArticle } from './engine-article.ts';
import { findSavedClaims } from './find-saved-claims.ts';
import { gatherClaims } from './gather-claims.ts';
import { indexStatements } from './index-statements.ts';
import { indexVersions } from './index-versions.ts';
import { packCredits } from './pack-credits.ts';
import { packId } from './pack-id.ts';
import type { Ports } from './ports.ts';
import { removePackInTransaction } from './remove-pack.ts';

/** How far an import is, in reports. */
export interface ImportProgress {
  readonly done: number;
  readonly total: number;
}

/** Watching and stopping an import. */
export interface ImportOptions {
  readonly onProgress?: (progress: ImportProgress) => void;
  readonly signal?: AbortSignal;
  /** Where the pack came from; kept with it. */
  readonly provenance?: PackProvenance;
}

/** What an import brought. */
export interface ImportOutcome {
  readonly pack: string;
  /** `unchanged`: the very same pack is there already. `replaced`: another edition of it was. */
  readonly outcome: 'imported' | 'replaced' | 'unchanged';
  readonly articles: number;
  readonly claims: number;
  readonly reports: number;
}

/** Articles written at a time: progress moves and a stop is heard between two of them. */
const articlesAtATime = 100;

/**
 * Imports a checked pack in one transaction: all of it, or nothing when it is stopped or fails.
 * Articles that the base knows by their address gain a version of kind `pack`, and claims of saved articles
 * gather the reports of the pack's claims on the same facts.
 */
export async function importPack(
  pack: ClaimPack,
  ports: Ports,
  options: ImportOptions = {},
): Promise<Result<ImportOutcome, 'stopped'>> {
  if (options.signal?.aborted) return failure('stopped');
  try {
    return success(await changeReports(ports.base, () => importInTransaction(pack, ports, options)));
  } catch (error) {
    if (options.signal?.aborted) return failure('stopped');
    throw error;
  }
}

async function importInTransaction(
  pack: ClaimPack,
  ports: Ports,
  { onProgress, signal, provenance }: ImportOptions,
): Promise<ImportOutcome> {
  const id = packId(pack);
  const contentHash = textHash([JSON.stringify(pack)]);
  const counts = { articles: pack.articles.length, claims: pack.claims.length, reports: pack.reports.length };
  const index = await ports.index.retriever(['reports']);
  const before = await openPack(ports.base, id);
  if (before?.contentHash === contentHash) return { pack: id, outcome: 'unchanged', ...counts };
  if (before) await removePackInTransaction(before, ports);

  const reportsOf = groupBy(pack.reports, ({ article }) => article);
  const addresses = new Map<string, string>();
  const articles = new Set<string>();
  const versions: string[] = [];
  await saveOutlets(
    ports.base,
    pack.outlets.map(({ domain, name }) => ({ domain, name })),
  );
  onProgress?.({ done: 0, total: counts.reports });
  for (let at = 0; at < pack.articles.length; at += articlesAtATime) {
    const part = pack.articles.slice(at, at + articlesAtATime);
    for (const { version, reports } of await saveArticlesOf(pack, part, reportsOf, ports)) {
      articles.add(version.article);
      versions.push(version.key);
      for (const [index, { id: report }] of reports.entries())
        addresses.set(report, `${version.key}#${index}`);
    }
    onProgress?.({ done: addresses.size, total: counts.reports });
    signal?.throwIfAborted();
  }

  const claims = claimRecords(pack, addresses, ports);
  await saveClaims(ports.base, claims);
  const saved = await findSavedClaims(versions, index, ports);
  const { ids, gathered } = await gatherClaims(claims, saved, ports.base);
  await indexStatements(id, claims, ports);
  await savePack(ports.base, {
    id,
    title: pack.title,
    description: pack.description,
    licence: pack.licence,
    importedAt: ports.clock(),
    contentHash,
    articles: [...articles],
    claims: ids,
    gathered,
    ...(provenance ? { provenance } : {}),
  });
  signal?.throwIfAborted();
  return { pack: id, outcome: before ? 'replaced' : 'imported', ...counts };
}

interface ImportedArticle {
  readonly version: VersionRecord;
  readonly reports: readonly PackReport[];
}

async function saveArticlesOf(
  pack: ClaimPack,
  articles: readonly PackArticle[],
  reportsOf: ReadonlyMap<string, readonly PackReport[]>,
  ports: Ports,
): Promise<ImportedArticle[]> {
  const { base } = ports;
  const outlets = new Map(pack.outlets.map((outlet) => [outlet.id, outlet]));
  const known = await findArticlesAt(
    base,
    articles.map(({ url }) => canonicalUrl(url)),
  );
  const taken = new Map<string, number>();
  for (const { article, version } of await openVersionsOf(
    base,
    [...known.values()].map(({ id }) => id),
  ))
    taken.set(article, Math.max(version, taken.get(article) ?? 0));

  const records = new Map<string, ArticleRecord>();
  const imported: (ImportedArticle & { readonly record: ArticleRecord })[] = [];
  for (const article of articles) {
    const reports = reportsOf.get(article.id) ?? [];
    const url = canonicalUrl(article.url);
    const existing = records.get(url) ?? known.get(url);
    const id = existing?.id ?? ports.newId();
    const number = (taken.get(id) ?? 0) + 1;
    taken.set(id, number);
    const outlet = outlets.get(article.outlet);
    const record: ArticleRecord = existing ?? {
      id,
      url,
      outlet: outlet?.domain || outletOfUrl(url) || id,
      title: article.title ?? '',
      published: article.published ?? '',
      retrieved: ports.clock(),
      language: pack.language,
      version: number,
    };
    records.set(url, record);
    const version = versionRecord(pack, article, reports, id, number, ports);
    imported.push({ record, version, reports });
  }
  await saveArticles(base, [...records.values()]);
  await saveVersions(
    base,
    imported.map(({ version }) => version),
  );
  const names = new Map(pack.outlets.map(({ domain, name }) => [domain, name]));
  await indexVersions(
    ports,
    imported.map(({ record, version }) => engineArticle(record, version, names.get(record.outlet))),
  );
  return imported;
}

function versionRecord(
  pack: ClaimPack,
  article: PackArticle,
  reports: readonly PackReport[],
  id: string,
  number: number,
  ports: Ports,
): VersionRecord {
  return {
    key: versionKey(id, number),
    article: id,
    version: number,
    kind: 'pack',
    retrieved: ports.clock(),
    credits: packCredits(article, pack.outlets),
    textHash: textHash(reports.map(({ text }) => text)),
    sentences: reports.map(({ text, verbatim }, block) => ({ text, kind: 'text', block, verbatim })),
    pack: packId(pack),
  };
}

/** Claims with their reports; one that no report of the pack belongs to is left out. */
function claimRecords(pack: ClaimPack, addresses: ReadonlyMap<string, string>, ports: Ports) {
  const reportsOf = groupBy(pack.reports, ({ claim }) => claim);
  return pack.claims.flatMap((claim) => {
    const reports = (reportsOf.get(claim.id) ?? []).flatMap(({ id }) => addresses.get(id) ?? []);
    if (reports.length === 0) return [];
    return [
      {
        id: `${packId(pack)}:${claim.id}`,
        statement: claim.statement,
        reports,
        pack: packId(pack),
        createdAt: ports.clock(),
      },
    ];
  });
}
