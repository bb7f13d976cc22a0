import type { MarkView } from '../../utils/app/view.ts';
import { relationsByStrength } from '../../utils/shared/relation.ts';
import { describeInChip } from '../report/describe-difference.ts';
import { isKnownOrigin } from '../report/describe-origin.ts';
import { countOutlets, originsShown } from '../report/reports-shown.ts';
import type { Words } from '../words.tsx';

/** A mark in one line: "5 outlets · 2 origins · action: extradited / handed over". */
export function describeMark(words: Words, mark: MarkView): string {
  const origins = originsShown(mark);
  const reports = origins.flatMap((origin) => origin.reports);
  const outlets = countOutlets(reports);
  const known = new Set(origins.filter(isKnownOrigin).map(({ origin }) => origin)).size;
  const strength = relationsByStrength.indexOf(mark.relation);
  const strongest = reports
    .flatMap((report) => report.differences)
    .find((difference) => relationsByStrength.indexOf(difference.relation) === strength);
  const checks = mark.factChecks?.length ?? 0;
  const checked = checks > 0 && words.count('factChecks', checks);
  if (mark.relation === 'agrees')
    return [words.count('agreeing', outlets), checked].filter(Boolean).join(' · ');
  return [
    outlets > 0 && words.count('outlets', outlets),
    known > 1 && words.count('originsKnown', known),
    strongest && describeInChip(words, strongest, strongest.there ? [strongest.there.text] : []),
    checked,
  ]
    .filter(Boolean)
    .join(' · ');
}
