import type { Base } from './schema.ts';

/** How much the claim base holds. */
export interface BaseCounts {
  readonly outlets: number;
  readonly articles: number;
  readonly claims: number;
  readonly notes: number;
  readonly packs: number;
}

/** Counts what the claim base holds. */
export async function openCounts(base: Base): Promise<BaseCounts> {
  const [outlets, articles, claims, notes, packs] = await Promise.all([
    base.outlets.count(),
    base.articles.count(),
    base.claims.count(),
    base.notes.count(),
    base.packs.count(),
  ]);
  return { outlets, articles, claims, notes, packs };
}
