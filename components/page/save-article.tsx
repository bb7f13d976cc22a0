import type { PageView } from '../../utils/app/view.ts';
import type { SavedArticle, TabFailure } from '../../utils/messages/protocol.ts';
import { describeDate } from '../report/relative-date.tsx';
import { useWords, type Words } from '../words.tsx';

/** Where saving stands: `idle` before the reader asks for it. */
export type SaveState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'done'; readonly saved: SavedArticle }
  | { readonly kind: 'failed'; readonly reason: TabFailure | 'failed' };

function describeOutcome({ t, count }: Words, saved: SavedArticle): string {
  if (saved.outcome === 'unchanged') return t('savedUnchanged');
  return saved.joined > 0 ? count('savedJoined', saved.joined) : t('saved');
}

/** Saves the article at hand, and says whether it is saved already and whether its text has changed since. */
export function SaveArticle(props: {
  readonly saved: PageView['saved'];
  readonly state: SaveState;
  readonly onSave: () => void;
}) {
  const words = useWords();
  const { t } = words;
  const { saved, state } = props;
  const upToDate = state.kind === 'done' || (saved && !saved.changed);
  return (
    <div class="save">
      {!upToDate && (
        <button type="button" disabled={state.kind === 'saving'} onClick={props.onSave}>
          {t(state.kind === 'saving' ? 'saving' : saved ? 'saveNewVersion' : 'saveArticle')}
        </button>
      )}
      <span class="sub" role="status">
        {state.kind === 'done' && describeOutcome(words, state.saved)}
        {state.kind === 'failed' && t(state.reason === 'private-window' ? 'troublePrivate' : 'troubleFailed')}
        {state.kind === 'idle' && upToDate && saved && t('savedAt', describeDate(words, saved.savedAt))}
      </span>
    </div>
  );
}
