import { type Article, type Evidence, here, type OriginGroup } from '../model.ts';
import { findOrigin, type ReportOrigin } from './find-origin.ts';
import { findQuoteOrigin } from './find-quote-origin.ts';
import { followCredits } from './follow-credits.ts';
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

/** Of several reports of one article the best credited speaks for the article: it stands under one origin only. */
function onePerArticle(settled: readonly Settled[]): Settled[] {
  const byArticle = new Map<string, Settled[]>();
  for (const one of settled) byArticle.set(one.key, [...(byArticle.get(one.key) ?? []), one]);
  return [...byArticle.values()].flatMap((own) => bestCredited(own) ?? []);
}

/** Of several origins that one sentence credits, the one that other reports of the fact rest on; else the first. */
function chooseCredit({ found, key }: Placed, placed: readonly Placed[]): string | null {
  if (found.others.length === 0) return found.origin;
  const elsewhere = new Set(
    placed.flatMap((other) =>
      other.key === key || other.found.others.length > 0 ? [] : [other.found.origin, other.own],
    ),
  );
  const shared = [found.origin, ...found.others].filter((origin) => elsewhere.has(origin));
  return shared.length === 1 && shared[0] ? shared[0] : found.origin;
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
  const read: Placed[] = [page, ...reports].map(({ article, sentence }, index) => {
    const key = index === 0 ? here : article.key;
    return {
      article,
      sentence,
      key,
      own: resolveDomain(article.outlet, article.outletName),
      found: findOrigin(article, sentence, key),
    };
  });
  const placed = read.map((report) => ({
    ...report,
    found: { ...report.found, origin: chooseCredit(report, read) },
  }));
  const byOutlet = new Map<string, string>();
  for (const { own, found } of placed)
    if (found.origin !== null && found.origin !== own && !byOutlet.has(own)) byOutlet.set(own, found.origin);
  const credited = new Set(placed.flatMap(({ found }) => (found.origin === null ? [] : [found.origin])));
  const groups = new Map<string, { articles: Set<string>; evidence: Evidence[] }>();
  const circles = new Map<string, readonly string[]>();
  const settled = placed.map((report) => {
    const { origin, evidence } = settle(report, credited);
    const end = origin === unknownOrigin ? { origin } : followCredits(origin, byOutlet);
    if (end.circle) circles.set(end.origin, end.circle);
    const sentence = report.article.sentences[report.sentence];
    return {
      key: report.key,
      origin: end.origin,
      evidence,
      text: sentence?.text ?? '',
      before: report.article.sentences[report.sentence - 1]?.text ?? '',
      verbatim: sentence?.verbatim ?? false,
      published: report.article.published,
    };
  });
  const quoting = settled.map((report) => ({ ...report, ...findQuoteOrigin(report, settled) }));
  const reportOf = new Map(placed.toReversed().map((report) => [report.key, report]));
  for (const { key, origin, evidence } of joinCopies(onePerArticle(quoting), reportOf)) {
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
    .map(([origin, { articles, evidence }]) => {
      const circle = circles.get(origin);
      return { origin, ...(circle ? { circle } : {}), articles: [...articles], evidence };
    });
}
