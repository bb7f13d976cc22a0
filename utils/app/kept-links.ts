import type { Link } from '../engine/index.ts';
import type { Article } from '../engine/model.ts';
import { findClaimsOf } from '../store/claims.ts';
import type { ClaimRecord } from '../store/model.ts';
import { openRejections } from '../store/rejections.ts';
import type { Base } from '../store/schema.ts';
import type { StoredArticle } from './engine-article.ts';
import { rejectedPairs } from './rejected-pairs.ts';

/** Links that count for the reader, and the claims of their reports. */
export interface KeptLinks {
  readonly links: readonly Link[];
  /** By `addressOf`. */
  readonly claims: ReadonlyMap<string, ClaimRecord>;
}

/** The address of a link's report. */
export const addressOf = (link: Pick<Link, 'article' | 'there'>): string => `${link.article}#${link.there}`;

/**
 * Leaves out links with sentences that belong to no claim (they are no reports: the reader has removed their claim) and
 * pairs that the reader took apart. `stored`: the linked articles by version key.
 */
export async function keepLinks(
  page: Article,
  found: readonly Link[],
  stored: ReadonlyMap<string, StoredArticle>,
  base: Base,
): Promise<KeptLinks> {
  const claims = await findClaimsOf(base, found.map(addressOf));
  const apart = rejectedPairs(await openRejections(base));
  const links = found.filter((link) => {
    const there = stored.get(link.article)?.article.sentences[link.there]?.text ?? '';
    return claims.has(addressOf(link)) && !apart(page.sentences[link.here]?.text ?? '', there);
  });
  return { links, claims };
}
