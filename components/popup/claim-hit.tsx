import type { ClaimHit as Hit } from '../../utils/app/view.ts';
import { useWords } from '../words.tsx';
import { describeSpan } from './describe-span.ts';
import { Highlighted } from './highlighted.tsx';

/** A claim that the search found: its statement, who reports it and when, and the report that fits best. */
export function ClaimHit({ hit }: { readonly hit: Hit }) {
  const words = useWords();
  const span = describeSpan(words, hit.from, hit.to);
  const { report } = hit;
  const who = hit.factCheck
    ? words.t('factCheckHit', hit.factCheck.publisher, hit.factCheck.rating)
    : words.count('outlets', hit.outlets.length);
  const sub = [who, span].filter(Boolean).join(' · ');
  return (
    <>
      {/* A checked claim is read with its rating, never without. */}
      {hit.factCheck && <span class="sub">{sub}</span>}
      <span class="statement">
        <Highlighted text={hit.statement} highlights={hit.highlights} />
      </span>
      {!hit.factCheck && <span class="sub">{sub}</span>}
      {report && report.text !== hit.statement && (
        <span class="best">
          <span class="words">{report.text}</span>
          <span class="faint">
            {' '}
            {report.outletName}
            {!report.verbatim && `, ${words.t('paraphrase')}`}
          </span>
        </span>
      )}
    </>
  );
}
