import type { FactCheckView } from '../../utils/app/view.ts';
import { useWords } from '../words.tsx';
import { RelativeDate } from './relative-date.tsx';

/** What fact-checkers say of the claim: who, when, their rating in their words, and the claim as they put it. */
export function FactChecks(props: {
  readonly checks: readonly FactCheckView[];
  readonly pageDate: string | null;
}) {
  const { t, count } = useWords();
  return (
    <section class="origin">
      <h3>{count('factChecksHeading', props.checks.length)}</h3>
      <ul class="reports">
        {props.checks.map((check) => (
          <li key={check.address} class="report adds">
            <div class="by">
              <a class="outlet" href={check.url} target="_blank" rel="noopener noreferrer" title={check.url}>
                {check.publisher}
              </a>
              <span class="paraphrase" title={t('factCheckTitle')}>
                {t('factCheckLabel')}
              </span>
              <RelativeDate date={check.published} pageDate={props.pageDate} />
            </div>
            <p class="words">{t('factCheckRating', check.rating)}</p>
            <p class="sub">
              {check.claimant
                ? t('factCheckClaimBy', check.text, check.claimant)
                : t('factCheckClaim', check.text)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
