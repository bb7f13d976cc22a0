import type { ReportView } from '../../utils/app/view.ts';
import type { Dimension } from '../../utils/shared/dimension.ts';
import { groupBy } from '../../utils/shared/group-by.ts';

/** One value of a running figure or status, and who gave it when. */
export interface SeriesPoint {
  readonly text: string;
  /** ISO 8601 date or date-time of the first report that gave it. */
  readonly published: string;
  /** Names of the outlets that gave it; empty where only the page itself did. */
  readonly outlets: readonly string[];
  /** Whether the page itself gives it. */
  readonly isPage: boolean;
}

/** How a figure or a status ran through a claim's reports, oldest value first. */
export interface Series {
  readonly dimension: Dimension;
  readonly points: readonly SeriesPoint[];
}

interface Value {
  readonly text: string;
  readonly published: string;
  /** The outlet; null for the page itself. */
  readonly by: string | null;
}

/**
 * The series of a marked sentence: its reports' later and earlier values of what it says itself, in order of their
 * dates. A figure whose reports all came out on the page's own day has no order, and no series; nor has one of which a
 * date is missing.
 */
export function gatherSeries(reports: readonly ReportView[], pageDate: string | null): Series[] {
  if (!pageDate || Number.isNaN(Date.parse(pageDate))) return [];
  const told = reports.flatMap(({ differences, outletName, published }) =>
    differences.flatMap(({ dimension, relation, here, there }) =>
      relation === 'updates' && here && there && published && !Number.isNaN(Date.parse(published))
        ? [{ key: `${dimension} ${here.start}`, dimension, here, there, outletName, published }]
        : [],
    ),
  );
  return [...groupBy(told, ({ key }) => key).values()].flatMap((values) => {
    const first = values[0];
    if (!first || values.every(({ published }) => published.slice(0, 10) === pageDate.slice(0, 10)))
      return [];
    const points = mergeEqual([
      { text: first.here.text, published: pageDate, by: null },
      ...values.map(({ there, published, outletName }) => ({ text: there.text, published, by: outletName })),
    ]);
    return [{ dimension: first.dimension, points }];
  });
}

/** Puts values in the order of their dates; neighbours that say the same become one point. */
function mergeEqual(values: readonly Value[]): SeriesPoint[] {
  const points: SeriesPoint[] = [];
  for (const { text, published, by } of values.toSorted(
    (a, b) => Date.parse(a.published) - Date.parse(b.published),
  )) {
    const last = points.at(-1);
    const isSame = last?.text.toLowerCase() === text.toLowerCase();
    const before = isSame && last ? last : { text, published, outlets: [], isPage: false };
    if (isSame) points.pop();
    points.push({
      ...before,
      outlets: by === null || before.outlets.includes(by) ? before.outlets : [...before.outlets, by],
      isPage: before.isPage || by === null,
    });
  }
  return points;
}
