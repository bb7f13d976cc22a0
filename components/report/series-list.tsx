import type { ReportView } from '../../utils/app/view.ts';
import { useWords } from '../words.tsx';
import { dimensionWord } from './describe-difference.ts';
import { gatherSeries } from './gather-series.ts';
import { RelativeDate } from './relative-date.tsx';

/** How a running figure or a status went on from report to report, oldest first; nothing where none runs. */
export function SeriesList(props: {
  readonly reports: readonly ReportView[];
  readonly pageDate: string | null;
}) {
  const words = useWords();
  return (
    <>
      {gatherSeries(props.reports, props.pageDate).map(({ dimension, points }) => (
        <section key={`${dimension} ${points[0]?.text}`} class="series">
          <h3>{words.t('series', dimensionWord(words, dimension))}</h3>
          <ol>
            {points.map(({ text, published, outlets, isPage }) => (
              <li key={`${published} ${text}`} class={isPage ? 'now' : undefined}>
                <strong>{text}</strong>
                <span class="who">
                  {[...(isPage ? [words.t('thisPage')] : []), ...outlets].join(', ')}{' '}
                  <RelativeDate date={published} pageDate={isPage ? null : props.pageDate} />
                </span>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}
