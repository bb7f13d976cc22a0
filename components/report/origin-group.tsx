import type { ComponentChildren } from 'preact';
import type { OriginView, ReportView } from '../../utils/app/view.ts';
import { here } from '../../utils/shared/here.ts';
import { useWords } from '../words.tsx';
import { describeOrigin } from './describe-origin.ts';
import { ReportItem } from './report-item.tsx';

const evidenceWords = {
  agency: 'evidenceAgency',
  copy: 'evidenceCopy',
  quote: 'evidenceQuote',
  cited: 'evidenceOf',
  credit: 'evidenceOf',
  own: 'evidenceOf',
} as const;

/** Reports that rest on one origin, under the line that says so; the evidence behind a disclosure. */
export function OriginGroup(props: {
  readonly origin: OriginView;
  readonly pageDate: string | null;
  readonly actions?: (report: ReportView) => ComponentChildren;
}) {
  const words = useWords();
  const { t } = words;
  const { origin } = props;
  const line = describeOrigin(words, origin);
  return (
    <section class="origin">
      {origin.evidence.length > 0 ? (
        <details>
          <summary>
            <h3>{line}</h3>
            <span class="link">{t('evidence')}</span>
          </summary>
          <ul class="evidence">
            {origin.evidence.map((evidence) => {
              const name = evidence.article === here ? t('thisPage') : evidence.outletName;
              return <li>{t(evidenceWords[evidence.kind], name, evidence.text)}</li>;
            })}
          </ul>
        </details>
      ) : (
        <h3>{line}</h3>
      )}
      <ul class="reports">
        {origin.reports.map((report) => (
          <ReportItem key={report.address} report={report} pageDate={props.pageDate}>
            {props.actions?.(report)}
          </ReportItem>
        ))}
      </ul>
    </section>
  );
}
