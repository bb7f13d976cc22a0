import type { ComponentChildren } from 'preact';
import type { ReportView } from '../../utils/app/view.ts';
import { useWords } from '../words.tsx';
import { articleLink } from './article-link.ts';
import { describeInLine, relationWord } from './describe-difference.ts';
import { RelationSign } from './relation-sign.tsx';
import { RelativeDate } from './relative-date.tsx';
import { SetOffText } from './set-off-text.tsx';

/** How one outlet put the fact: who, when, the sentence, and where it parts from the page's. */
export function ReportItem(props: {
  readonly report: ReportView;
  readonly pageDate: string | null;
  /** Something to do with this report. */
  readonly children?: ComponentChildren;
}) {
  const words = useWords();
  const { report } = props;
  const link = articleLink(report);
  const differences = report.differences.filter((difference) => difference.relation !== 'agrees');
  return (
    <li class={`report ${report.relation}`}>
      <div class="by">
        <span class="unseen">{relationWord(words, report.relation)}: </span>
        {link ? (
          <a
            class="outlet"
            href={link}
            target="_blank"
            rel="noopener noreferrer"
            title={report.title || report.url}
          >
            {report.outletName}
          </a>
        ) : (
          <span class="outlet">{report.outletName}</span>
        )}
        {!report.verbatim && (
          <span class="paraphrase" title={words.t('paraphraseTitle')}>
            {words.t('paraphrase')}
          </span>
        )}
        <RelativeDate date={report.published} pageDate={props.pageDate} />
      </div>
      <p class="words">
        <SetOffText text={report.text} differences={report.verbatim ? differences : []} />
      </p>
      {differences.length > 0 && (
        <ul class="lines">
          {differences.map((difference) => (
            <li class={difference.relation}>
              <RelationSign relation={difference.relation} />
              <span>{describeInLine(words, difference, report.verbatim)}</span>
            </li>
          ))}
        </ul>
      )}
      {props.children}
    </li>
  );
}
