import type { MarkView, OriginView, ReportView } from '../../utils/app/view.ts';
import type { Tier } from '../../utils/shared/tier.ts';

/** The origins of a mark with only the reports of one tier, and without those in `hidden`; empty ones go. */
export function originsShown(
  mark: MarkView,
  tier: Tier = mark.tier,
  hidden: ReadonlySet<string> = new Set(),
): OriginView[] {
  return mark.origins
    .map((origin) => ({
      ...origin,
      reports: origin.reports.filter((report) => report.tier === tier && !hidden.has(report.address)),
    }))
    .filter((origin) => origin.reports.length > 0);
}

/** Number of different outlets among some reports. */
export const countOutlets = (reports: readonly ReportView[]): number =>
  new Set(reports.map((report) => report.outlet)).size;
