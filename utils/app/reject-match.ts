import { versionKey } from '../shared/report-address.ts';
import { failure, type Result, success } from '../shared/result.ts';
import { findArticleAt } from '../store/articles.ts';
import { changeReports } from '../store/change-reports.ts';
import { findClaimsOf, type LostReports, removeReports, saveClaims } from '../store/claims.ts';
import type { ClaimRecord, RejectionRecord } from '../store/model.ts';
import { saveRejection } from '../store/rejections.ts';
import { saveUndo } from '../store/undos.ts';
import { openVersions } from '../store/versions.ts';
import type { Ports } from './ports.ts';

/** A pair that the reader takes apart. */
export interface RejectRequest extends Pick<RejectionRecord, 'url' | 'hereText' | 'report' | 'thereText'> {
  readonly incognito: boolean;
}

/**
 * "Not the same fact": keeps two sentences apart from now on. Where the page is saved and its sentence
 * shares a claim with the report, the sentence gets a claim of its own. Answers the token for `undo`.
 */
export async function rejectMatch(
  { incognito, ...pair }: RejectRequest,
  ports: Ports,
): Promise<Result<{ undo: string }, 'private-window'>> {
  if (incognito) return failure('private-window');
  const { base, newId, clock } = ports;
  const undo = newId();
  await changeReports(base, async () => {
    const rejection = { ...pair, id: newId(), createdAt: clock() };
    await saveRejection(base, rejection);
    const parted = await partClaim(pair, ports);
    await saveUndo(base, {
      id: undo,
      createdAt: clock(),
      articles: [],
      versions: [],
      outlets: [],
      claims: parted ? [parted.lost] : [],
      addedRejections: [rejection.id],
      addedClaims: parted ? [parted.added.id] : [],
    });
  });
  return success({ undo });
}

async function partClaim(
  pair: Pick<RejectionRecord, 'url' | 'hereText' | 'report'>,
  { base, newId, clock }: Ports,
): Promise<{ lost: LostReports; added: ClaimRecord } | undefined> {
  const article = await findArticleAt(base, pair.url);
  const key = article && versionKey(article.id, article.version);
  const version = key && (await openVersions(base, [key])).get(key);
  if (!version) return undefined;
  const own = `${key}#${version.sentences.findIndex(({ text }) => text === pair.hereText)}`;
  const claims = await findClaimsOf(base, [own, pair.report]);
  const before = claims.get(own);
  if (!before || before.id !== claims.get(pair.report)?.id) return undefined;
  const lost = { before, lost: [own] };
  const added = { id: newId(), statement: pair.hereText, reports: [own], pack: '', createdAt: clock() };
  await removeReports(base, [lost]);
  await saveClaims(base, [added]);
  return { lost, added };
}
