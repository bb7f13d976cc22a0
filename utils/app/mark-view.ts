import { type Annotation, here, type Match, type OriginGroup } from '../engine/model.ts';
import { strongestRelation } from '../shared/relation.ts';
import type { Tier } from '../shared/tier.ts';
import type { LinkedPage } from './link-page.ts';
import type { PageArticle } from './page-article.ts';
import type { MarkView, OriginView, ReportView } from './view.ts';

/** What a page sentence carries, as pages and panels show it. The annotation holds matches of one tier. */
export function markView(
  annotation: Annotation,
  tier: Tier,
  page: PageArticle,
  linked: LinkedPage,
): MarkView {
  const sentence = page.sentences[annotation.sentence];
  if (!sentence) throw new RangeError(`the page has no sentence ${annotation.sentence}`);
  const reports = annotation.matches.map((match) => reportView(match, tier, linked));
  return {
    id: tier === 'confident' ? `${annotation.sentence}` : `${annotation.sentence}?`,
    sentence: annotation.sentence,
    text: annotation.text,
    block: sentence.block,
    start: sentence.start,
    end: sentence.end,
    tier,
    relation: strongestRelation(reports.map(({ relation }) => relation)),
    claim: mostFrequent(reports.flatMap(({ claim }) => claim ?? [])),
    outlets: new Set(reports.map(({ outlet, article }) => outlet || article)).size,
    origins: originViews(annotation, reports, page, linked),
  };
}

function reportView(match: Match, tier: Tier, { story, claims }: LinkedPage): ReportView {
  const stored = story.get(match.article);
  if (!stored) throw new RangeError(`the story has no article ${match.article}`);
  const address = `${match.article}#${match.sentence}`;
  const { record, article } = stored;
  return {
    address,
    claim: claims.get(address)?.id ?? null,
    article: record.id,
    outlet: record.outlet,
    outletName: article.outletName ?? record.outlet,
    title: record.title,
    url: record.url,
    published: record.published || null,
    text: match.text,
    verbatim: match.verbatim,
    probability: match.probability,
    tier,
    relation: match.relation,
    differences: match.differences,
  };
}

/** Groups of reports by origin, largest first; a group of the page alone says nothing of other outlets. */
function originViews(
  annotation: Annotation,
  reports: readonly ReportView[],
  page: PageArticle,
  { story }: LinkedPage,
): OriginView[] {
  const nameOf = (key: string): string =>
    key === here ? page.metadata.outletName : (story.get(key)?.article.outletName ?? '');
  const keyOf = (report: ReportView): string => report.address.slice(0, report.address.indexOf('#'));
  return annotation.origins
    .map((group: OriginGroup) => ({
      origin: group.origin,
      ...(group.circle ? { circle: group.circle } : {}),
      includesPage: group.articles.includes(here),
      evidence: group.evidence.map((evidence) => ({ ...evidence, outletName: nameOf(evidence.article) })),
      reports: reports.filter((report) => group.articles.includes(keyOf(report))),
    }))
    .filter((origin) => origin.reports.length > 0)
    .sort((x, y) => y.reports.length - x.reports.length);
}

function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, x], [, y]) => y - x)[0]?.[0] ?? null;
}
