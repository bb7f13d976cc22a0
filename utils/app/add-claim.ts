import { isCheckable } from '../engine/index.ts';
import type { Sentence } from '../engine/model.ts';
import { type ReportAddress, serializeReportAddress } from '../shared/report-address.ts';
import { failure, type Result, success } from '../shared/result.ts';
import { changeReports } from '../store/change-reports.ts';
import { findClaimsOf, saveClaims } from '../store/claims.ts';
import type { VersionRecord } from '../store/model.ts';
import { openVersions } from '../store/versions.ts';
import type { Ports } from './ports.ts';
import { type SaveFailure, type SaveRequest, saveArticle } from './save-article.ts';

/** Words that the reader selected in an article. */
export interface AddClaimRequest extends SaveRequest {
  readonly selection: string;
}

/** What the reader's selection became. */
export interface AddedClaims {
  readonly article: string;
  /** Claims that were made; those whose sentences had a claim already are not among them. */
  readonly added: readonly string[];
  /** Selected sentences that have a claim now. */
  readonly reports: number;
}

/** Why a selection becomes no claim. */
export type AddClaimFailure =
  | SaveFailure
  /** The selected words are in no sentence of the article. */
  | 'not-in-article'
  /** No selected sentence states anything that another report could be held against. */
  | 'not-checkable';

interface AddressedSentence {
  readonly sentence: Sentence;
  readonly address: ReportAddress;
}

/**
 * Makes claims of the sentences that the reader selected, whole or in part, and saves the article that they stand
 * in. Saving makes claims of checkable sentences anyhow; what this adds are those whose claim was removed before.
 */
export async function addClaim(
  { selection, ...request }: AddClaimRequest,
  ports: Ports,
): Promise<Result<AddedClaims, AddClaimFailure>> {
  const saved = await saveArticle(request, ports);
  if (!saved.ok) return saved;
  const { article, version } = saved.value;
  return changeReports(ports.base, async () => {
    const key = `${article}@${version}`;
    const stored = (await openVersions(ports.base, [key])).get(key);
    const selected = stored ? selectedSentences(stored, selection) : [];
    if (selected.length === 0) return failure('not-in-article');
    const reports = selected.filter(({ sentence }) => isCheckable(sentence));
    if (reports.length === 0) return failure('not-checkable');
    const known = await findClaimsOf(
      ports.base,
      reports.map(({ address }) => address),
    );
    const added = reports
      .filter(({ address }) => !known.has(address))
      .map(({ sentence, address }) => ({
        id: ports.newId(),
        statement: sentence.text,
        reports: [address],
        pack: '',
        createdAt: ports.clock(),
      }));
    await saveClaims(ports.base, added);
    return success({ article, added: added.map(({ id }) => id), reports: reports.length });
  });
}

/** The sentence that holds the selection, or else those that it holds whole. */
function selectedSentences(version: VersionRecord, selection: string): AddressedSentence[] {
  const wanted = flat(selection);
  if (wanted === '') return [];
  const all = version.sentences.map((sentence, index) => ({
    sentence,
    address: serializeReportAddress({ ...version, index }),
  }));
  const holding = all.find(({ sentence }) => flat(sentence.text).includes(wanted));
  return holding ? [holding] : all.filter(({ sentence }) => wanted.includes(flat(sentence.text)));
}

/** Line breaks of a selection are the page's layout. */
const flat = (text: string): string => text.replace(/\s+/gu, ' ').trim();
