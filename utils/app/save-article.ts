import { isEnglish, textHash } from '../engine/index.ts';
import type { Sentence } from '../engine/model.ts';
import type { ArticleReading } from '../formats/html/model.ts';
import { versionKey } from '../shared/report-address.ts';
import { failure, type Result, success } from '../shared/result.ts';
import { findArticleAt, saveArticles } from '../store/articles.ts';
import { changeReports } from '../store/change-reports.ts';
import { findClaimsOfVersions, saveClaims } from '../store/claims.ts';
import type { ArticleRecord, SavedBy, VersionRecord } from '../store/model.ts';
import { saveOutlets } from '../store/outlets.ts';
import { openVersionsOf, saveVersions } from '../store/versions.ts';
import { assignClaims } from './assign-claims.ts';
import { engineArticle } from './engine-article.ts';
import { hideVersions, indexVersions } from './index-versions.ts';
import { type PageArticle, pageArticle } from './page-article.ts';
import type { Ports } from './ports.ts';

/** An article that the reader wants to keep. */
export interface SaveRequest {
  readonly reading: ArticleReading;
  /** From a private window: then nothing is saved. */
  readonly incognito: boolean;
  /** Who asks for it; the reader's own click when absent. An article saved by hand once stays so. */
  readonly savedBy?: SavedBy;
}

/** What saving brought. */
export interface SaveOutcome {
  readonly article: string;
  readonly version: number;
  readonly outcome: 'new' | 'new-version' | 'unchanged';
  /** Reports of this version. */
  readonly reports: number;
  /** Reports that joined a claim which was there before. */
  readonly joined: number;
}

/** Why an article is not saved. */
export type SaveFailure = 'private-window' | 'not-article' | 'not-english';

/**
 * Saves an article as it reads now: its text, and a report for each sentence that states a checkable
 * fact. Text that was saved before makes no new version. One transaction, in which the claims are
 * matched too: two articles that are saved at once find each other.
 */
export async function saveArticle(
  { reading, incognito, savedBy = 'hand' }: SaveRequest,
  ports: Ports,
): Promise<Result<SaveOutcome, SaveFailure>> {
  if (incognito) return failure('private-window');
  if (!reading.isArticle) return failure('not-article');
  const page = pageArticle(reading);
  if (!isEnglish(reading.blocks.map(({ text }) => text).join('\n'), page.metadata.language))
    return failure('not-english');
  return success(await changeReports(ports.base, () => saveInTransaction(page, savedBy, ports)));
}

async function saveInTransaction(page: PageArticle, asked: SavedBy, ports: Ports): Promise<SaveOutcome> {
  const { base } = ports;
  const known = await findArticleAt(base, page.metadata.url);
  const earlier = known ? await openVersionsOf(base, [known.id]) : [];
  const current = earlier.find(({ version }) => version === known?.version);
  const lastRead = current?.kind === 'read' ? current : undefined;
  const sentences = page.sentences.map(plainSentence);
  const hash = textHash(sentences.map(({ text }) => text));

  const savedBy = lastRead && (known?.savedBy ?? 'hand') === 'hand' ? 'hand' : asked;
  if (known && lastRead?.textHash === hash) {
    if ((known.savedBy ?? 'hand') !== savedBy) await saveArticles(base, [{ ...known, savedBy }]);
    const reports = await countReports(lastRead.key, ports);
    return { article: known.id, version: known.version, outcome: 'unchanged', reports, joined: reports };
  }

  const id = known?.id ?? ports.newId();
  const number = Math.max(0, ...earlier.map(({ version }) => version)) + 1;
  const version: VersionRecord = {
    key: versionKey(id, number),
    article: id,
    version: number,
    kind: 'read',
    retrieved: ports.clock(),
    credits: page.article.credits,
    textHash: hash,
    sentences,
    pack: '',
  };
  const record = articleRecord(id, page, version, savedBy);
  const claims = await assignClaims(page.article, version, earlier, ports);

  await saveOutlets(base, [{ domain: record.outlet, name: page.metadata.outletName }]);
  await saveArticles(base, [record]);
  await saveVersions(base, [version]);
  await saveClaims(base, claims.changed);
  if (lastRead) await hideVersions(base, [lastRead.key]);
  await indexVersions(ports, [engineArticle(record, version, page.metadata.outletName)]);
  return {
    article: id,
    version: number,
    outcome: lastRead ? 'new-version' : 'new',
    reports: claims.reports,
    joined: claims.joined,
  };
}

const articleRecord = (
  id: string,
  { metadata }: PageArticle,
  version: VersionRecord,
  savedBy: SavedBy,
): ArticleRecord => ({
  id,
  url: metadata.url,
  outlet: metadata.outlet || id,
  title: metadata.title,
  published: metadata.published ?? '',
  retrieved: version.retrieved,
  language: metadata.language,
  version: version.version,
  savedBy,
});

/** A sentence without its place in the block, which is the page's and not the text's. */
const plainSentence = ({ text, kind, block, verbatim }: Sentence): Sentence => ({
  text,
  kind,
  block,
  verbatim,
});

async function countReports(key: string, { base }: Ports): Promise<number> {
  const claims = await findClaimsOfVersions(base, [key]);
  return claims.flatMap(({ reports }) => reports).filter((address) => address.startsWith(`${key}#`)).length;
}
