import { textHash } from '../../engine/index.ts';
import type { ClaimPack, PackArticle, PackReport } from '../../formats/packs/model.ts';
import { canonicalUrl } from '../../shared/canonical-url.ts';
import { groupBy } from '../../shared/group-by.ts';
import { findArticlesAt } from '../../store/articles.ts';
import type { ArticleRecord, VersionRecord } from '../../store/model.ts';
import { openOutletNames } from '../../store/outlets.ts';
import { openPack } from '../../store/packs.ts';
import type { Base } from '../../store/schema.ts';
import { openVersionsOf } from '../../store/versions.ts';
import { packId } from '../pack-id.ts';

/** How many of a pack's things are new to the base, and how many it has already. */
export interface Novelty {
  readonly fresh: number;
  readonly known: number;
}

/** Where a pack says something else than the base. Nothing of it is decided: the import keeps what is there. */
export interface PackConflict {
  /** `words`: the pack gives as the outlet's own words what the article, as it was read, does not say. */
  readonly kind: 'outlet-name' | 'outlet' | 'title' | 'published' | 'words';
  /** Where in the pack: `articles[3].title`. */
  readonly path: string;
  /** Address of the article, or domain of the outlet. */
  readonly about: string;
  readonly ours: string;
  readonly theirs: string;
}

/** What an import would bring. */
export interface PackPreview {
  /** `replaces`: another edition of the same pack is there and would go. */
  readonly edition: 'new' | 'unchanged' | 'replaces';
  readonly outlets: Novelty;
  readonly articles: Novelty;
  /** A claim is known when all its reports are. */
  readonly claims: Novelty;
  readonly reports: Novelty;
  /** The first ones. */
  readonly conflicts: readonly PackConflict[];
  readonly conflictCount: number;
}

/** Conflicts that are listed; the rest is counted. */
const mostListed = 50;
/** Articles looked up at a time. */
const articlesAtATime = 100;

/** Holds a pack against the base. Writes nothing. */
export async function previewPack(pack: ClaimPack, base: Base): Promise<PackPreview> {
  const id = packId(pack);
  const before = await openPack(base, id);
  const outlets = await previewOutlets(pack, base);
  const conflicts = [...outlets.conflicts];
  const knownReports = new Set<string>();
  let knownArticles = 0;
  const reportsOf = groupBy([...pack.reports.entries()], ([, { article }]) => article);
  for (let from = 0; from < pack.articles.length; from += articlesAtATime) {
    const part = pack.articles.slice(from, from + articlesAtATime);
    const stored = await findArticlesAt(
      base,
      part.map(({ url }) => canonicalUrl(url)),
    );
    const versions = groupBy(
      await openVersionsOf(
        base,
        [...stored.values()].map((record) => record.id),
      ),
      ({ article }) => article,
    );
    for (const [index, article] of part.entries()) {
      const record = stored.get(canonicalUrl(article.url));
      if (!record) continue;
      knownArticles += 1;
      const texts = versions.get(record.id) ?? [];
      const reports = reportsOf.get(article.id) ?? [];
      for (const [, report] of reports) if (isKnown(report, texts, id)) knownReports.add(report.id);
      conflicts.push(
        ...articleConflicts(pack, article, from + index, record),
        ...wordConflicts(reports, texts, record),
      );
    }
  }
  const fresh = new Set(
    pack.reports.filter((report) => !knownReports.has(report.id)).map(({ claim }) => claim),
  );
  const told = new Set(pack.reports.map(({ claim }) => claim));
  return {
    edition: !before
      ? 'new'
      : before.contentHash === textHash([JSON.stringify(pack)])
        ? 'unchanged'
        : 'replaces',
    outlets: outlets.novelty,
    articles: { fresh: pack.articles.length - knownArticles, known: knownArticles },
    claims: { fresh: fresh.size, known: told.size - fresh.size },
    reports: { fresh: pack.reports.length - knownReports.size, known: knownReports.size },
    conflicts: conflicts.slice(0, mostListed),
    conflictCount: conflicts.length,
  };
}

async function previewOutlets(
  pack: ClaimPack,
  base: Base,
): Promise<{ novelty: Novelty; conflicts: PackConflict[] }> {
  const domains = pack.outlets.map(({ domain }) => domain);
  const known = new Set((await base.outlets.bulkGet(domains)).flatMap((row) => row?.domain ?? []));
  const names = await openOutletNames(base, domains);
  const conflicts = pack.outlets.flatMap(({ domain, name }, index): PackConflict[] => {
    const ours = names.get(domain) ?? domain;
    if (!known.has(domain) || ours === domain || ours === name) return [];
    return [{ kind: 'outlet-name', path: `outlets[${index}].name`, about: domain, ours, theirs: name }];
  });
  return { novelty: { fresh: domains.length - known.size, known: known.size }, conflicts };
}

/** The same words in a version that was read, or in another pack's. */
const isKnown = (report: PackReport, versions: readonly VersionRecord[], own: string): boolean =>
  versions.some(
    ({ pack, sentences }) => pack !== own && sentences.some(({ text }) => plain(text) === plain(report.text)),
  );

function articleConflicts(
  pack: ClaimPack,
  article: PackArticle,
  index: number,
  record: ArticleRecord,
): PackConflict[] {
  const domain = pack.outlets.find(({ id }) => id === article.outlet)?.domain ?? '';
  const differing = [
    { kind: 'outlet', field: 'outlet', ours: record.outlet, theirs: domain, same: record.outlet === domain },
    {
      kind: 'title',
      field: 'title',
      ours: record.title,
      theirs: article.title ?? '',
      same: plain(record.title) === plain(article.title ?? ''),
    },
    {
      kind: 'published',
      field: 'published',
      ours: record.published,
      theirs: article.published ?? '',
      same: sameDay(record.published, article.published ?? ''),
    },
  ] as const;
  return differing
    .filter(({ ours, theirs, same }) => ours !== '' && theirs !== '' && !same)
    .map(({ kind, field, ours, theirs }) => ({
      kind,
      path: `articles[${index}].${field}`,
      about: record.url,
      ours,
      theirs,
    }));
}

function wordConflicts(
  reports: readonly (readonly [number, PackReport])[],
  versions: readonly VersionRecord[],
  record: ArticleRecord,
): PackConflict[] {
  const read = versions.filter(({ kind }) => kind === 'read');
  if (read.length === 0) return [];
  const whole = read.map(({ sentences }) => plain(sentences.map(({ text }) => text).join(' ')));
  return reports
    .filter(([, { verbatim, text }]) => verbatim && !whole.some((one) => one.includes(plain(text))))
    .map(([index, { text }]) => ({
      kind: 'words',
      path: `reports[${index}].text`,
      about: record.url,
      ours: '',
      theirs: text,
    }));
}

/** Text without what typesetting alone changes. */
const plain = (text: string): string =>
  text
    .replace(/[\u2018\u2019]/gu, "'")
    .replace(/[\u201c\u201d]/gu, '"')
    .replace(/\s+/gu, ' ')
    .trim();

/** To the day or month that both give. */
const sameDay = (one: string, other: string): boolean => {
  const length = Math.min(10, one.length, other.length);
  return one.slice(0, length) === other.slice(0, length);
};
