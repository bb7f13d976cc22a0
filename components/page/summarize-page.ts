import type { PageView } from '../../utils/app/view.ts';
import { type Relation, relationsByStrength } from '../../utils/shared/relation.ts';
import { isKnownOrigin } from '../report/describe-origin.ts';
import { originsShown } from '../report/reports-shown.ts';

/** A page in figures. */
export interface PageSummary {
  readonly marks: number;
  readonly possible: number;
  /** Different outlets behind the marks, and different origins known by name. */
  readonly outlets: number;
  readonly origins: number;
  /** Marks by relation, strongest first, only those that occur. */
  readonly relations: readonly { readonly relation: Relation; readonly count: number }[];
}

/** Counts a page's marks, and the outlets and origins behind them. */
export function summarizePage(view: PageView): PageSummary {
  const marks = view.marks.filter((mark) => mark.tier === 'confident');
  const origins = marks.flatMap((mark) => originsShown(mark));
  return {
    marks: marks.length,
    possible: view.marks.length - marks.length,
    outlets: new Set(origins.flatMap((origin) => origin.reports.map((report) => report.outlet))).size,
    origins: new Set(origins.filter(isKnownOrigin).map(({ origin }) => origin)).size,
    relations: relationsByStrength
      .map((relation) => ({ relation, count: marks.filter((mark) => mark.relation === relation).length }))
      .filter(({ count }) => count > 0),
  };
}
