import { type Article, here, type OriginGroup } from '../model.ts';

/** A report by its place. */
export interface ReportPlace {
  readonly article: Article;
  readonly sentence: number;
}

/** Groups the page's sentence and the reports of the same fact by whom they rest on. */
export function groupOrigins(page: ReportPlace, reports: readonly ReportPlace[]): OriginGroup[] {
  const keys = [here, ...reports.map(({ article }) => article.key)];
  void page;
  return [{ origin: 'unknown', articles: [...new Set(keys)], evidence: [] }];
}
