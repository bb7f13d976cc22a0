import { isCheckable, joinClaims } from '../engine/index.ts';
import type { Article } from '../engine/model.ts';
import { serializeReportAddress } from '../shared/report-address.ts';
import { findClaimsOfVersions } from '../store/claims.ts';
import type { ClaimRecord, VersionRecord } from '../store/model.ts';
import { findClaimEvidence } from './claim-evidence.ts';
import { openStoredArticles } from './engine-article.ts';
import { openStory } from './open-story.ts';
import type { Ports } from './ports.ts';
import { restateClaims } from './restate-claims.ts';

/** Claims that a new version changes or makes. */
export interface AssignedClaims {
  readonly changed: readonly ClaimRecord[];
  /** Reports of the new version. */
  readonly reports: number;
  /** Those among them that joined a claim which was there before. */
  readonly joined: number;
}

/**
 * Gives each checkable sentence of a new version its claim: the one that the same words had in an
 * earlier version; else the one that its links with the reports of other outlets speak for; else a
 * new one. Words whose claim the reader has removed stay without. No other claim changes.
 */
export async function assignClaims(
  page: Article,
  version: VersionRecord,
  earlier: readonly VersionRecord[],
  ports: Ports,
): Promise<AssignedClaims> {
  const kept = await findKeptClaims(earlier, ports);
  const keptAt = (index: number) => kept.get(version.sentences[index]?.text ?? '');
  const { links, compared, claims } = await openEvidence(page, earlier, ports);
  const joins = joinClaims(
    links.filter(({ here }) => keptAt(here) === undefined),
    compared,
  );
  const changed = new Map<string, ClaimRecord>();
  let reports = 0;
  let joined = 0;
  version.sentences.forEach((sentence, index) => {
    if (!isCheckable(sentence)) return;
    const before = keptAt(index);
    if (before === null) return;
    const claim = before ?? claims.get(joins.get(index) ?? '');
    const known = claim && (changed.get(claim.id) ?? claim);
    const address = serializeReportAddress({ ...version, index });
    const next: ClaimRecord = known
      ? { ...known, reports: [...known.reports, address] }
      : {
          id: ports.newId(),
          statement: sentence.text,
          reports: [address],
          pack: '',
          createdAt: ports.clock(),
        };
    changed.set(next.id, next);
    reports += 1;
    if (known) joined += 1;
  });
  return { changed: await restateClaims([...changed.values()], version, ports.base), reports, joined };
}

/** Claims by the words of the version that was read last; null where the reader has removed them. */
async function findKeptClaims(
  earlier: readonly VersionRecord[],
  { base }: Ports,
): Promise<Map<string, ClaimRecord | null>> {
  const last = earlier.filter(({ kind }) => kind === 'read').at(-1);
  const kept = new Map<string, ClaimRecord | null>();
  if (!last) return kept;
  const claims = await findClaimsOfVersions(base, [last.key]);
  const byAddress = new Map(claims.flatMap((claim) => claim.reports.map((address) => [address, claim])));
  last.sentences.forEach((sentence, index) => {
    if (isCheckable(sentence)) kept.set(sentence.text, byAddress.get(`${last.key}#${index}`) ?? null);
  });
  return kept;
}

/** The evidence of the page's story, and of what packs made of this very article. */
async function openEvidence(page: Article, earlier: readonly VersionRecord[], ports: Ports) {
  const story = await openStory(page, await ports.index.retriever(['reports']), ports.base);
  const packs = earlier.filter(({ kind }) => kind === 'pack').map(({ key }) => key);
  return findClaimEvidence(page, story, await openStoredArticles(ports.base, packs), ports);
}
