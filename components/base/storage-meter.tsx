import { useState } from 'preact/hooks';
import type { IndexWaste } from '../../utils/app/upkeep/compact-index.ts';
import type { OutletSize } from '../../utils/app/upkeep/measure-base.ts';
import { useWords } from '../words.tsx';
import { describeBytes } from './describe-bytes.ts';
import { OutletSizes } from './outlet-sizes.tsx';

/** What the storage meter shows, and what can be done there. */
export interface StorageProps {
  readonly room: { readonly used: number; readonly quota: number; readonly persisted: boolean } | null;
  readonly waste: IndexWaste | null;
  /** Null until it is asked for: every text is read for it. */
  readonly outlets: readonly OutletSize[] | null;
  readonly onPersist: () => Promise<boolean>;
  readonly onCompact: () => void;
  readonly onMeasure: () => void;
  readonly onRemoveOutlet: (outlet: OutletSize) => void;
}

/** From this share of the room on the reader is warned. */
const nearlyFull = 0.8;
/** Less waste than this is not worth a word. */
const leastWaste = 0.05;

/** How much the base takes of what it may, and which outlets take it. */
export function StorageMeter(props: StorageProps) {
  const words = useWords();
  const { t, count } = words;
  const { room, waste } = props;
  const [refused, setRefused] = useState(false);
  const isNearlyFull = room !== null && room.quota > 0 && room.used > nearlyFull * room.quota;
  return (
    <div class="storage">
      {room && (
        <>
          {room.quota > 0 && (
            <meter
              aria-label={t('baseHeading')}
              max={room.quota}
              high={nearlyFull * room.quota}
              value={room.used}
            />
          )}
          <p class="sub">
            {room.quota > 0
              ? t('storageUsed', describeBytes(words, room.used), describeBytes(words, room.quota))
              : t('storageUsedOnly', describeBytes(words, room.used))}
            {' · '}
            {t(room.persisted ? 'storagePersisted' : 'storageNotPersisted')}
          </p>
          {isNearlyFull && (
            <p class="problem" role="alert">
              {t('storageNearlyFull')}
            </p>
          )}
          {!room.persisted && (
            <p class="actions">
              <button type="button" onClick={async () => setRefused(!(await props.onPersist()))}>
                {t('storagePersist')}
              </button>
              <span class="sub" role="status">
                {refused && t('storageRefused')}
              </span>
            </p>
          )}
        </>
      )}
      {waste && waste.dead >= leastWaste && (
        <p class="actions">
          <span class="sub">
            {t(
              'indexWaste',
              count('indexSentences', waste.sentences),
              new Intl.NumberFormat(words.locale, { style: 'percent' }).format(waste.dead),
            )}
          </span>
          <button type="button" class="quiet" onClick={props.onCompact}>
            {t('indexCompact')}
          </button>
        </p>
      )}
      <OutletSizes outlets={props.outlets} onMeasure={props.onMeasure} onRemove={props.onRemoveOutlet} />
    </div>
  );
}
