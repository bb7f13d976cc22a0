import { compareSentences } from '../engine/index.ts';
import type { Article } from '../engine/model.ts';
import type { ArticleReading } from '../formats/html/model.ts';
import { strongestRelation } from '../shared/relation.ts';
import { parseReportAddress, versionKey } from '../shared/report-address.ts';
import { openStoredArticles } from './engine-article.ts';
import { pageArticle } from './page-article.ts';
import type { Ports } from './ports.ts';
import type { MarkView, ReportView } from './view.ts';

/**
 * Compares a page's sentences with the reports of marks that were not compared when the page was annotated: of three
 * possible matches the reader looks at one or none, and comparing is the dearest part of annotating. Null where a report
 * has gone since: then the whole page is another one.
 */
export async function comparePossible(
  { reading, marks }: { readonly reading: ArticleReading; readonly marks: readonly MarkView[] },
  { base }: Pick<Ports, 'base'>,
): Promise<readonly MarkView[] | null> {
  const page = pageArticle(reading).article;
  const keys = marks.flatMap(({ origins }) =>
    origins.flatMap(({ reports }) => reports.map((report) => placeOf(report).key)),
  );
  const stored = await openStoredArticles(base, [...new Set(keys)]);
  const articles = new Map(stored.map(({ article }) => [article.key, article]));
  if (keys.some((key) => !articles.has(key))) return null;
  return marks.map((mark) => compareMark(mark, page, articles));
}

/** Where a report stands: its version's key and its number there. */
function placeOf({ address }: ReportView): { readonly key: string; readonly index: number } {
  const at = parseReportAddress(address);
  if (!at) throw new RangeError(`${address} is no report's address`);
  return { key: versionKey(at.article, at.version), index: at.index };
}

function compareMark(mark: MarkView, page: Article, articles: ReadonlyMap<string, Article>): MarkView {
  const { isCompared: _, ...rest } = mark;
  const origins = mark.origins.map((origin) => ({
    ...origin,
    reports: origin.reports.map((report) => {
      const { key, index } = placeOf(report);
      return { ...report, ...compareSentences(page, mark.sentence, articles.get(key) as Article, index) };
    }),
  }));
  const relations = origins.flatMap(({ reports }) => reports.map(({ relation }) => relation));
  return { ...rest, origins, relation: strongestRelation(relations) };
}
