import { type ComparedReport, linkStory, type ReportLink } from '../engine/index.ts';
import type { Article } from '../engine/model.ts';
import { findClaimsOfVersions } from '../store/claims.ts';
import type { ClaimRecord } from '../store/model.ts';
import { openRejections } from '../store/rejections.ts';
import type { StoredArticle } from './engine-article.ts';
import { addressOf } from './kept-links.ts';
import type { Ports } from './ports.ts';
import { rejectedPairs } from './rejected-pairs.ts';

/** What speaks for an article's sentences joining claims. */
export interface ClaimEvidence {
  readonly links: readonly ReportLink[];
  readonly compared: readonly ComparedReport[];
  /** The claims of the compared reports, by id. */
  readonly claims: ReadonlyMap<string, ClaimRecord>;
}

/** Links below this are no evidence: a claim's mean counts them as nothing. */
const leastProbability = 0.02;

/**
 * Compares an article with the reports of its story and with those that packs made of this very article, as part of a
 * transaction. A sentence that the reader took apart from one report of a claim has no link with that claim.
 */
export async function findClaimEvidence(
  page: Article,
  story: readonly StoredArticle[],
  ownPacks: readonly StoredArticle[],
  { base, scorer }: Pick<Ports, 'base' | 'scorer'>,
): Promise<ClaimEvidence> {
  const stored = new Map([...story, ...ownPacks].map((one) => [one.article.key, one]));
  const claims = await findClaimsOfVersions(base, [...stored.keys()]);
  const compared = claims.flatMap(({ id, reports }) =>
    reports.flatMap((address): ComparedReport[] => {
      const article = stored.get(address.slice(0, address.indexOf('#')))?.record.id;
      return article === undefined ? [] : [{ address, claim: id, article }];
    }),
  );
  const articles = story.map(({ article }) => article);
  // The engine never links an outlet with itself: here it must, so the pack stands as another one.
  const packs = ownPacks.map(({ article }) => ({ ...article, outlet: article.key }));
  const links = [articles, packs].flatMap((others) =>
    others.length === 0 ? [] : linkStory(page, others, scorer, { floor: leastProbability }),
  );
  const textAt = (address: string): string => {
    const [key = '', index] = address.split('#');
    return stored.get(key)?.version.sentences[Number(index)]?.text ?? '';
  };
  const apart = rejectedPairs(await openRejections(base));
  const claimOf = new Map(compared.map(({ address, claim }) => [address, claim]));
  const vetoed = new Set<string>();
  const reportLinks = links.map((link) => ({ ...link, address: addressOf(link) }));
  for (const { here, address } of reportLinks)
    if (apart(page.sentences[here]?.text ?? '', textAt(address)))
      vetoed.add(`${here} ${claimOf.get(address)}`);
  return {
    links: reportLinks
      .filter(({ here, address }) => !vetoed.has(`${here} ${claimOf.get(address)}`))
      .map(({ here, address, probability }) => ({ here, address, probability })),
    compared,
    claims: new Map(claims.map((claim) => [claim.id, claim])),
  };
}
