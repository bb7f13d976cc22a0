import { canonicalUrl } from '../../shared/canonical-url.ts';
import { groupBy } from '../../shared/group-by.ts';
import { parseReportAddress } from '../../shared/report-address.ts';
import { openClaims } from '../../store/claims.ts';
import type { ArticleRecord } from '../../store/model.ts';
import type { Base } from '../../store/schema.ts';

/** How long articles stay that came by themselves (feeds, reading); `null`: for ever. */
export interface RetentionRule {
  readonly keepDays: number | null;
  /** Most such articles of one outlet, the newest ones. */
  readonly perOutlet: number | null;
}

const dayMs = 86_400_000;

/**
 * The articles that a rule lets go at a time (ISO 8601), oldest first. Never one that the reader saved by hand, wrote
 * a note on, or that has a report in a claim with a note.
 */
export async function findExpired(rule: RetentionRule, now: string, base: Base): Promise<string[]> {
  if (rule.keepDays === null && rule.perOutlet === null) return [];
  const automatic = (await base.articles.toArray()).filter(
    ({ savedBy }) => savedBy === 'reading' || savedBy === 'feed',
  );
  const noted = await findNoted(base);
  const loose = new Set(
    automatic.filter(({ id, url }) => !noted.articles.has(id) && !noted.urls.has(canonicalUrl(url))),
  );
  const limit = rule.keepDays === null ? '' : new Date(Date.parse(now) - rule.keepDays * dayMs).toISOString();
  const expired = new Set([...loose].filter(({ retrieved }) => retrieved < limit));
  if (rule.perOutlet !== null)
    for (const articles of groupBy(automatic, ({ outlet }) => outlet).values())
      for (const article of articles.sort(newestFirst).slice(rule.perOutlet))
        if (loose.has(article)) expired.add(article);
  return [...expired].sort((x, y) => newestFirst(y, x)).map(({ id }) => id);
}

const newestFirst = (x: ArticleRecord, y: ArticleRecord): number => y.retrieved.localeCompare(x.retrieved);

/** Addresses that notes were written at, and the articles of the claims that notes are on. */
async function findNoted(base: Base): Promise<{ urls: Set<string>; articles: Set<string> }> {
  const notes = await base.notes.toArray();
  const claims = await openClaims(
    base,
    notes.flatMap(({ target }) => (target.kind === 'claim' ? [target.claim] : [])),
  );
  return {
    urls: new Set(notes.map(({ url }) => canonicalUrl(url))),
    articles: new Set(
      [...claims.values()].flatMap(({ reports }) =>
        reports.flatMap((address) => parseReportAddress(address)?.article ?? []),
      ),
    ),
  };
}
