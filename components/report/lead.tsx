import type { MarkView, OriginView } from '../../utils/app/view.ts';
import { useWords } from '../words.tsx';
import { isKnownOrigin } from './describe-origin.ts';
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
  const known = origins.filter(isKnownOrigin).length;
  const differences = reports.flatMap((report) => report.differences);
  const shared = findSharedFacts(
    mark.text,
    reports.map((report) => report.text),
    differences.flatMap((difference) =>
      difference.here && difference.relation !== 'agrees' ? [difference.here] : [],
    ),
  ).slice(0, mostSharedFacts);
  const same = countOutlets(reports.filter((report) => report.relation === 'agrees'));
  const paraphrased = reports.every((report) => !report.verbatim);
  const agreedBy = paraphrased ? 'agreedParaphrased' : outlets === 1 ? 'agreedByBoth' : 'agreedByAll';
  const [first] = reports;
  const isSure = mark.tier === 'confident';
  return (
    <>
      <h2 id={props.id}>
        {outlets === 1 && first
          ? t(isSure ? 'leadOne' : 'leadPossibleOne', first.outletName)
          : count(isSure ? 'leadOutlets' : 'leadPossible', outlets)}
        {known > 0 && origins.length > 1 && (
          <span class="origins">
            {' '}
            · {count(known === origins.length ? 'origins' : 'originsKnown', known)}
          </span>
        )}
      </h2>
      {(shared.length > 0 || same > 0) && (
        <p class="agreement agrees">
          <RelationSign relation="agrees" />
          <span>
            {shared.length > 0
              ? t(agreedBy, shared.join(', '))
              : same < outlets
                ? count('agreeCount', same, outlets)
                : t(outlets === 1 ? 'agreeSole' : 'agreeAll')}
          </span>
        </p>
      )}
      <DifferenceChips differences={differences} />
    </>
  );
}
