import { useState } from 'preact/hooks';
import { useWords } from '../words.tsx';

/** Deletes everything, after asking once more; the notes stay unless the reader says otherwise. */
export function DeleteEverything(props: { readonly onDelete: (keepNotes: boolean) => void }) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const [keepNotes, setKeepNotes] = useState(true);
  return (
    <div class="delete">
      <h3>{t('deleteHeading')}</h3>
      <p class="sub">{t('deleteSays')}</p>
      {asking ? (
        <div class="sure">
          <span>{t('deleteSure')}</span>
          <label class="check">
            <input
              type="checkbox"
              checked={keepNotes}
              onChange={(event) => setKeepNotes(event.currentTarget.checked)}
            />
            {t('deleteKeepNotes')}
          </label>
          <button
            type="button"
            onClick={() => {
              setAsking(false);
              props.onDelete(keepNotes);
            }}
          >
            {t('deleteDo')}
          </button>
          <button type="button" class="quiet" onClick={() => setAsking(false)}>
            {t('cancel')}
          </button>
        </div>
      ) : (
        <p class="actions">
          <button type="button" onClick={() => setAsking(true)}>
            {t('deleteStart')}
          </button>
        </p>
      )}
    </div>
  );
}
