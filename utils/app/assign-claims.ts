import { isCheckable, linkStory, thresholds } from '../engine/index.ts';
import type { Article } from '../engine/model.ts';
import { serializeReportAddress } from '../shared/report-address.ts';
import { findClaimsOfVersions } from '../store/claims.ts';
import type { ClaimRecord, VersionRecord } from '../store/model.ts';
import { addressOf, linkPage } from './link-page.ts';
import type { Ports } from './ports.ts';

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
 * earlier version; else the one that most of its confident matches speak for; else a new one. Words
 * whose claim the reader has removed stay without.
 */
export async function assignClaims(
  page: Article,
  version: VersionRecord,
  earlier: readonly VersionRecord[],
  ports: Ports,
): Promise<AssignedClaims> {
  const kept = await findKeptClaims(earlier, ports);
  const votes = await findVotes(page, earlier, ports);
  const changed = new Map<string, ClaimRecord>();
  let reports = 0;
  let joined = 0;
  version.sentences.forEach((sentence, index) => {
    if (!isCheckable(sentence)) return;
    const before = kept.get(sentence.text);
    if (before === null) return;
    const claim = before ?? votes.get(index);
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
  return { changed: [...changed.values()], reports, joined };
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

/** The claim with the greatest sum of confident probabilities, by sentence. */
async function findVotes(
  page: Article,
  earlier: readonly VersionRecord[],
  ports: Ports,
): Promise<Map<number, ClaimRecord>> {
  const sums = new Map<number, Map<ClaimRecord, number>>();
  const vote = (sentence: number, claim: ClaimRecord | undefined, probability: number): void => {
    if (!claim) return;
    const ofSentence = sums.get(sentence) ?? new Map<ClaimRecord, number>();
    sums.set(sentence, ofSentence.set(claim, (ofSentence.get(claim) ?? 0) + probability));
  };
  const { links, claims } = await linkPage(page, ports, thresholds.confident);
  const byId = new Map([...claims.values()].map((claim) => [claim.id, claim]));
  const one = (claim: ClaimRecord | undefined) => claim && (byId.get(claim.id) ?? claim);
  for (const link of links) vote(link.here, one(claims.get(addressOf(link))), link.probability);
  for (const link of await linkOwnPacks(page, earlier, ports))
    vote(link.here, one(link.claim), link.probability);
  return new Map(
    [...sums].map(([sentence, ofSentence]) => [
      sentence,
      ([...ofSentence].sort(([, x], [, y]) => y - x)[0] as [ClaimRecord, number])[0],
    ]),
  );
}

/** A pack's paraphrases of this very article: its own words belong to the same claims. */
async function linkOwnPacks(page: Article, earlier: readonly VersionRecord[], { base, scorer }: Ports) {
  const packs = earlier.filter(({ kind }) => kind === 'pack');
  const claims = await findClaimsOfVersions(
    base,
    packs.map(({ key }) => key),
  );
  const byAddress = new Map(claims.flatMap((claim) => claim.reports.map((address) => [address, claim])));
  // The engine never links an outlet with itself: here it must, so the pack stands as another one.
  const story = packs.map((version) => ({
    key: version.key,
    outlet: version.key,
    credits: version.credits,
    sentences: version.sentences,
  }));
  return linkStory(page, story, scorer, { floor: thresholds.confident }).map((link) => ({
    here: link.here,
    probability: link.probability,
    claim: byAddress.get(addressOf(link)),
  }));
}
