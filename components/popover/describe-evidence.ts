import type { MarkView, OriginView } from '../../utils/app/view.ts';
import { articleLink } from '../report/article-link.ts';
import { describeInLine } from '../report/describe-difference.ts';
import { describeOrigin } from '../report/describe-origin.ts';
import { describeDate } from '../report/relative-date.tsx';
import type { Words } from '../words.tsx';
import type { PageFacts } from './popover.tsx';

/** A mark as plain text for a document of one's own: sentence, reports by origin, differences, addresses. */
export function describeEvidence(
  words: Words,
  mark: MarkView,
  origins: readonly OriginView[],
  page: PageFacts,
): string {
  const dated = (name: string, date: string | null) =>
    [name, date && describeDate(words, date)].filter(Boolean).join(', ');
  const lines = [words.t('quoted', mark.text), dated(page.outletName, page.published), page.url];
  for (const origin of origins) {
    lines.push('', describeOrigin(words, origin));
    for (const report of origin.reports) {
      const by = dated(report.outletName, report.published);
      lines.push(
        report.verbatim
          ? `- ${by}: ${words.t('quoted', report.text)}`
          : `- ${by} (${words.t('paraphrase')}): ${report.text}`,
      );
      for (const difference of report.differences)
        if (difference.relation !== 'agrees')
          lines.push(`  ${describeInLine(words, difference, report.verbatim)}`);
      const link = articleLink(report);
      if (link) lines.push(`  ${link}`);
    }
  }
  for (const check of mark.factChecks ?? [])
    lines.push(
      '',
      `- ${dated(check.publisher, check.published)} (${words.t('factCheckLabel')}): ${words.t('factCheckRating', check.rating)}`,
      `  ${words.t('factCheckClaim', check.text)}`,
      `  ${check.url}`,
    );
  return lines.filter((line): line is string => line !== null).join('\n');
}
