import { findArticlesAt, saveArticles } from '../store/articles.ts';
import { changeReports } from '../store/change-reports.ts';
import { findClaimsOf, removeReports, restoreReports } from '../store/claims.ts';
import type { UndoRecord } from '../store/model.ts';
import { saveOutlets } from '../store/outlets.ts';
import { removeRejections } from '../store/rejections.ts';
import type { Base } from '../store/schema.ts';
import { openUndo, removeUndo } from '../store/undos.ts';
import { saveVersions } from '../store/versions.ts';
import { engineArticle } from './engine-article.ts';
import { contentOf, showVersions } from './index-versions.ts';
import type { Ports } from './ports.ts';

/**
 * Takes back a removal or a rejection, exactly, and once. False when it is too long ago, or when the
 * removed article has been saved anew since.
 */
export function undo(token: string, ports: Ports): Promise<boolean> {
  const { base } = ports;
  return changeReports(base, async () => {
    const record = await openUndo(base, token);
    if (!record || (await isSavedAnew(record, base))) return false;
    await saveOutlets(base, record.outlets);
    await saveArticles(base, record.articles);
    await saveVersions(base, record.versions);
    await takeOut(record, base);
    await restoreReports(base, record.claims);
    await removeRejections(base, record.addedRejections);
    await showFoundVersions(record, ports);
    await removeUndo(base, token);
    return true;
  });
}

/** Takes the reports that are put back out of the claims which hold them by now: what these gained since stays. */
async function takeOut({ claims }: UndoRecord, base: Base): Promise<void> {
  const addresses = new Set(claims.flatMap(({ lost }) => lost));
  const holders = new Set((await findClaimsOf(base, addresses)).values());
  await removeReports(
    base,
    [...holders].map((before) => ({
      before,
      lost: before.reports.filter((address) => addresses.has(address)),
    })),
  );
}

async function isSavedAnew({ articles }: UndoRecord, base: Base): Promise<boolean> {
  const urls = articles.map(({ url }) => url).filter((url) => url !== '');
  const now = await findArticlesAt(base, urls);
  return articles.some(({ id, url }) => now.has(url) && now.get(url)?.id !== id);
}

/** Of the versions that were read only an article's newest is found; those of packs and fact-checks always are. */
async function showFoundVersions({ articles, versions }: UndoRecord, ports: Ports): Promise<void> {
  for (const content of ['reports', 'fact-checks'] as const) {
    const found = versions.flatMap((version) => {
      const record = articles.find(({ id }) => id === version.article);
      const isFound = version.kind !== 'read' || version.version === record?.version;
      return record && isFound && contentOf(version) === content ? [engineArticle(record, version)] : [];
    });
    if (found.length > 0) await showVersions(ports, found, content);
  }
}
