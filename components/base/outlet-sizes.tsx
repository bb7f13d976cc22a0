import { useState } from 'preact/hooks';
import type { OutletSize } from '../../utils/app/upkeep/measure-base.ts';
import { useWords } from '../words.tsx';
import { describeBytes } from './describe-bytes.ts';

/** The outlets by what they take, behind a disclosure; removing one asks once more, in place. */
export function OutletSizes(props: {
  readonly outlets: readonly OutletSize[] | null;
  readonly onMeasure: () => void;
  readonly onRemove: (outlet: OutletSize) => void;
}) {
  const words = useWords();
  const { t, count } = words;
  const [asking, setAsking] = useState<string | null>(null);
  return (
    <details class="outlet-sizes" onToggle={(event) => event.currentTarget.open && props.onMeasure()}>
      <summary>{t('outletSizesShow')}</summary>
      <ul class="sites" aria-label={t('outletSizesHeading')}>
        {props.outlets?.map((outlet) => (
          <li key={outlet.outlet}>
            {asking === outlet.outlet ? (
              <p class="sure">
                <strong>{outlet.name}</strong> {count('outletRemoveSure', outlet.articles)}
                <button
                  type="button"
                  onClick={() => {
                    setAsking(null);
                    props.onRemove(outlet);
                  }}
                >
                  {t('outletRemove')}
                </button>
                <button type="button" class="quiet" onClick={() => setAsking(null)}>
                  {t('cancel')}
                </button>
              </p>
            ) : (
              <>
                <span>
                  {outlet.name}{' '}
                  <span class="faint">
                    {t(
                      'outletSize',
                      count('articles', outlet.articles),
                      describeBytes(words, outlet.characters),
                    )}
                  </span>
                </span>
                <button
                  type="button"
                  class="quiet"
                  aria-label={t('outletRemoveNamed', outlet.name)}
                  onClick={() => setAsking(outlet.outlet)}
                >
                  {t('outletRemove')}
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
