import type { MarkView, OriginView } from '../../utils/app/view.ts';
import { useWords } from '../words.tsx';
import { DifferenceChips } from './difference-chips.tsx';
import { RelationSign } from './relation-sign.tsx';
import { countOutlets } from './reports-shown.ts';
import { findSharedFacts } from './shared-facts.ts';

/** More make no first line. */
const mostSharedFacts = 5;

/** What is said first: how many report it, what they agree on, then where they part. */
export function Lead(props: {
  readonly id: string;
  readonly mark: MarkView;
  readonly origins: readonly OriginView[];
}) {
  const { t, count } = useWords();
  const { mark, origins } = props;
  const reports = origins.flatMap((origin) => origin.reports);
  const outlets = countOutlets(reports);
  const known = origins.filter((origin) => origin.origin !== 'unknown').length;
  const differences = reports.flatMap((report) => report.differences);
  const shared = findSharedFacts(
    mark.text,
    reports.map((report) => report.text),
    differences.flatMap((difference) =>
      difference.here && difference.relation !== 'agrees' ? [difference.here] : [],
    ),
  ).slice(0, mostSharedFacts);
  const same = countOutlets(reports.filter((report) => report.relation === 'agrees'));
  const agreement =
    shared.length > 0
      ? t(outlets === 1 ? 'agreedByBoth' : 'agreedByAll', shared.join(', '))
      : same > 0
        ? count('agreeCount', same, outlets)
        : null;
  return (
    <>
      <h2 id={props.id}>
        {count(mark.tier === 'confident' ? 'leadOutlets' : 'leadPossible', outlets)}
        {known > 0 && origins.length > 1 && (
          <span class="origins">
            {' '}
            · {count(known === origins.length ? 'origins' : 'originsKnown', known)}
          </span>
        )}
      </h2>
      {agreement && (
        <p class="agreement agrees">
          <RelationSign relation="agrees" />
          <span>{agreement}</span>
        </p>
      )}
      <DifferenceChips differences={differences} />
    </>
  );
}
