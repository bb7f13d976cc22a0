import { type Article, type Evidence, here, type OriginGroup } from '../model.ts';
import { findOrigin, type ReportOrigin } from './find-origin.ts';
import { joinCopies } from './join-copies.ts';
import { resolveDomain } from './resolve-outlet.ts';
import { bestCredited, type Settled, unknownOrigin } from './settled.ts';

/** A report by its place. */
export interface ReportPlace {
  readonly article: Article;
  readonly sentence: number;
}

interface Placed extends ReportPlace {
  readonly key: string;
  /** The origin that this outlet's own reporting would be. */
  readonly own: string;
  readonly found: ReportOrigin;
}

/** Follows credits to their end: A credits B, B's report credits C, so A rests on C. A circle ends where it closes. */
function lastOrigin(origin: string, byOutlet: ReadonlyMap<string, string>): string {
  const seen = [origin];
  for (;;) {
    const next = byOutlet.get(seen.at(-1) ?? '');
    if (next === undefined) return seen.at(-1) ?? origin;
    const circle = seen.indexOf(next);
    if (circle >= 0) return [...seen.slice(circle)].sort()[0] ?? origin;
    seen.push(next);
  }
}

/** Of several reports of one article the best credited speaks for the article: it stands under one origin only. */
function onePerArticle(settled: readonly Settled[]): Settled[] {
  const byArticle = new Map<string, Settled[]>();
  for (const one of settled) byArticle.set(one.key, [...(byArticle.get(one.key) ?? []), one]);
  return [...byArticle.values()].flatMap((own) => bestCredited(own) ?? []);
}

/** The origin of each report that its own article leaves open: its outlet, when others credit it; a shared credit. */
function settle(
  report: Placed,
  credited: ReadonlySet<string>,
): { origin: string; evidence: readonly Evidence[] } {
  const { found, own, key, article } = report;
  if (found.origin !== null) return { origin: found.origin, evidence: found.evidence };
  if (credited.has(own))
    return { origin: own, evidence: [{ kind: 'own', text: article.outletName ?? own, article: key }] };
  const shared = found.maybe.filter((origin) => credited.has(origin));
  const only = shared.length === 1 ? shared[0] : undefined;
  if (only) return { origin: only, evidence: [{ kind: 'credit', text: only, article: key }] };
  return { origin: unknownOrigin, evidence: [] };
}

/**
 * Groups the page's sentence and the reports of the same fact by whom they rest on, largest group first and
 * `unknown` last. Different wording alone never makes two origins, and one text at several outlets is one.
 */
export function groupOrigins(page: ReportPlace, reports: readonly ReportPlace[]): OriginGroup[] {
  const placed: Placed[] = [page, ...reports].map(({ article, sentence }, index) => {
    const key = index === 0 ? here : article.key;
    return {
      article,
      sentence,
      key,
      own: resolveDomain(article.outlet, article.outletName),
      found: findOrigin(article, sentence, key),
    };
  });
  const byOutlet = new Map<string, string>();
  for (const { own, found } of placed)
    if (found.origin !== null && found.origin !== own && !byOutlet.has(own)) byOutlet.set(own, found.origin);
  const credited = new Set(placed.flatMap(({ found }) => (found.origin === null ? [] : [found.origin])));
  const groups = new Map<string, { articles: Set<string>; evidence: Evidence[] }>();
  const settled = placed.map((report) => {
    const { origin, evidence } = settle(report, credited);
    const last = origin === unknownOrigin ? origin : lastOrigin(origin, byOutlet);
    return { key: report.key, origin: last, evidence };
  });
  const reportOf = new Map(placed.toReversed().map((report) => [report.key, report]));
  for (const { key, origin, evidence } of joinCopies(onePerArticle(settled), reportOf)) {
    const group = groups.get(origin) ?? { articles: new Set<string>(), evidence: [] };
    group.articles.add(key);
    for (const piece of evidence)
      if (!group.evidence.some((known) => known.article === piece.article && known.text === piece.text))
        group.evidence.push(piece);
    groups.set(origin, group);
  }
  return [...groups]
    .sort(
      ([one, a], [two, b]) =>
        Number(one === unknownOrigin) - Number(two === unknownOrigin) || b.articles.size - a.articles.size,
    )
    .map(([origin, { articles, evidence }]) => ({ origin, articles: [...articles], evidence }));
}
