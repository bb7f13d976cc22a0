import { openArticles } from '../../store/articles.ts';
import { findClaimsOfVersions, openClaims } from '../../store/claims.ts';
import type { ClaimRecord } from '../../store/model.ts';
import type { Base } from '../../store/schema.ts';
import { openVersionsOf } from '../../store/versions.ts';

/** What a pack is made of. */
export type PackSelection =
  | { readonly kind: 'everything' }
  /** All that one outlet reported. */
  | { readonly kind: 'outlet'; readonly outlet: string }
  /** The story of an article: its claims, with every outlet's reports. */
  | { readonly kind: 'article'; readonly article: string }
  /** Single claims, or a search's finds. */
  | { readonly kind: 'claims'; readonly claims: readonly string[] };

/** Articles whose claims are looked up at a time. */
const articlesAtATime = 200;

/** The claims of a selection, oldest first. */
export async function selectClaims(selection: PackSelection, base: Base): Promise<ClaimRecord[]> {
  const claims = await openSelected(selection, base);
  return claims.sort((x, y) => x.createdAt.localeCompare(y.createdAt) || (x.id < y.id ? -1 : 1));
}

async function openSelected(selection: PackSelection, base: Base): Promise<ClaimRecord[]> {
  if (selection.kind === 'everything') return base.claims.toArray();
  if (selection.kind === 'claims') return [...(await openClaims(base, selection.claims)).values()];
  const articles =
    selection.kind === 'article'
      ? [...(await openArticles(base, [selection.article])).keys()]
      : await base.articles.where('outlet').equals(selection.outlet).primaryKeys();
  const claims = new Map<string, ClaimRecord>();
  for (let from = 0; from < articles.length; from += articlesAtATime) {
    const versions = await openVersionsOf(base, articles.slice(from, from + articlesAtATime));
    const found = await findClaimsOfVersions(
      base,
      versions.map(({ key }) => key),
    );
    for (const claim of found) claims.set(claim.id, claim);
  }
  return [...claims.values()];
}
