import { useState } from 'preact/hooks';
import type { PackRecord } from '../../utils/store/model.ts';
import { describeDate } from '../report/relative-date.tsx';
import { useWords } from '../words.tsx';

/** Characters of a pack's hash that are shown; all of it stands in the title. */
const shownHash = 12;

/** The imported packs; removing one asks once more, in place. */
export function PackList(props: {
  readonly packs: readonly PackRecord[];
  readonly onRemove: (pack: PackRecord) => void;
}) {
  const words = useWords();
  const { t, count } = words;
  const [asking, setAsking] = useState<string | null>(null);
  if (props.packs.length === 0) return <p class="faint">{t('packsNone')}</p>;
  return (
    <ul class="packs">
      {props.packs.map((pack) => (
        <li key={pack.id}>
          <h3>{pack.title}</h3>
          <p class="sub">
            {t('packHolds', count('articles', pack.articles.length), count('claims', pack.claims.length))} ·{' '}
            {t('packImportedAt', describeDate(words, pack.importedAt))} · {pack.licence}
          </p>
          {pack.provenance && (
            <p class="sub">
              {[
                pack.provenance.file && t('packFromFile', pack.provenance.file),
                pack.provenance.signedBy && t('packSignedBy', pack.provenance.signedBy.name),
              ]
                .filter(Boolean)
                .join(' · ')}
              {pack.provenance.sha256 && (
                <>
                  {' '}
                  <code title={t('packHash', pack.provenance.sha256)}>
                    {pack.provenance.sha256.slice(0, shownHash)}
                  </code>
                </>
              )}
            </p>
          )}
          {asking === pack.id ? (
            <p class="sure">
              {t('packRemoveSure')}
              <button
                type="button"
                onClick={() => {
                  setAsking(null);
                  props.onRemove(pack);
                }}
              >
                {t('packRemoveDo')}
              </button>
              <button type="button" class="quiet" onClick={() => setAsking(null)}>
                {t('cancel')}
              </button>
            </p>
          ) : (
            <button type="button" class="quiet" onClick={() => setAsking(pack.id)}>
              {t('packRemove')}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
