import { buildSegment, createRetriever, joinClaims, type Retriever } from '../engine/index.ts';
import { findClaimsOf } from '../store/claims.ts';
import type { ClaimRecord } from '../store/model.ts';
import { openRejections } from '../store/rejections.ts';
import { openReadVersionKeys } from '../store/versions.ts';
import { findClaimEvidence } from './claim-evidence.ts';
import { openStoredArticles, type StoredArticle } from './engine-article.ts';
import { openStory } from './open-story.ts';
import type { Ports } from './ports.ts';
import { rejectedPairs } from './rejected-pairs.ts';

/** Stored sentences that each report of a pack is looked up in, to find the articles that may tell of it. */
const candidatesPerReport = 8;
/** Share of a report's own score below which a stored sentence is chance: the vote's measure of a hit. */
const leastShare = 0.25;
/** Most articles that one import holds against its pack, the likeliest first: up to 90 ms each (docs/adr/0035). */
const mostArticles = 100;

/**
 * The claims of saved articles that tell the fact of a pack's claim, oldest first, by the pack claim's id. Each article
 * that was read is held against the pack's versions, just as if it were saved after the import. A saved claim goes to
 * one claim of the pack at most, only when at least half of its reports that were asked speak for it, and never beside
 * one that the reader took it apart from. Part of the
 * import's transaction, with the pack's versions and claims already stored; `before` is the index as it was then.
 */
export async function findSavedClaims(
  packKeys: readonly string[],
  before: Retriever,
  ports: Ports,
): Promise<Map<string, ClaimRecord[]>> {
  const { base } = ports;
  const read = new Set(await openReadVersionKeys(base));
  if (read.size === 0) return new Map();
  const pack = await openStoredArticles(base, packKeys);
  const retriever = createRetriever([buildSegment(pack.map(({ article }) => article))]);
  const asked = new Map<string, string>();
  const answers = new Map<string, string>();
  for (const one of await openStoredArticles(base, findCandidates(pack, before, read))) {
    const own = pack.filter(({ record }) => record.id === one.record.id);
    const story = await openStory(one.article, retriever, base);
    const { links, compared } = await findClaimEvidence(one.article, story, own, ports);
    one.article.sentences.forEach(({ text }, index) => {
      asked.set(`${one.article.key}#${index}`, text);
    });
    for (const [here, claim] of joinClaims(links, compared)) answers.set(`${one.article.key}#${here}`, claim);
  }
  const apart = rejectedPairs(await openRejections(base));
  const textsOf = ({ reports }: ClaimRecord) => reports.flatMap((address) => asked.get(address) ?? []);
  const areApart = (x: ClaimRecord, y: ClaimRecord): boolean =>
    textsOf(x).some((one) => textsOf(y).some((other) => apart(one, other)));
  const saved = [...new Set((await findClaimsOf(base, answers.keys())).values())];
  const found = new Map<string, ClaimRecord[]>();
  for (const claim of saved.filter(({ pack: origin }) => origin === '').sort(byAge)) {
    const answer = agreedAnswer(
      claim.reports.filter((address) => asked.has(address)).map((address) => answers.get(address)),
    );
    const others = (answer !== undefined && found.get(answer)) || [];
    if (answer !== undefined && !others.some((other) => areApart(claim, other)))
      found.set(answer, [...others, claim]);
  }
  return found;
}

const byAge = (x: ClaimRecord, y: ClaimRecord): number =>
  x.createdAt.localeCompare(y.createdAt) || (x.id < y.id ? -1 : 1);

/** Keys of the articles that were read and share most with a pack's reports. */
function findCandidates(
  pack: readonly StoredArticle[],
  before: Retriever,
  read: ReadonlySet<string>,
): string[] {
  const votes = new Map<string, number>();
  for (const { article } of pack)
    for (const { text } of article.sentences) {
      const skip = (key: string): boolean => !read.has(key);
      const least = leastShare * before.selfScore(text);
      const found = before
        .retrieve(text, candidatesPerReport, { skip })
        .filter(({ score }) => score >= least);
      for (const key of new Set(found.map((one) => one.article))) votes.set(key, (votes.get(key) ?? 0) + 1);
    }
  const ranked = [...votes].sort(([, x], [, y]) => y - x);
  return ranked.slice(0, mostArticles).map(([key]) => key);
}

/** The claim that at least half of the reports name; the first named of equals. */
function agreedAnswer(answers: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const answer of answers) if (answer !== undefined) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  const [best] = [...counts].sort(([, x], [, y]) => y - x);
  return best && best[1] * 2 >= answers.length ? best[0] : undefined;
}
