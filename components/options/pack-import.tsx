import type { ImportState } from '../../utils/app/import-starter.ts';
import { useWords } from '../words.tsx';

/** Imports the starter pack, with its progress and a way to stop. */
export function PackImport(props: {
  readonly state: ImportState;
  readonly onImport: () => void;
  readonly onStop: () => void;
}) {
  const { t, count } = useWords();
  const { state } = props;
  if (state.kind === 'running')
    return (
      <div class="import">
        <progress aria-label={t('packImporting')} max={Math.max(state.total, 1)} value={state.done} />
        <span class="sub">{count('packReports', state.done, state.total)}</span>
        <button type="button" onClick={props.onStop}>
          {t('cancel')}
        </button>
      </div>
    );
  const finished = state.kind === 'done' || state.kind === 'there';
  return (
    <div class="import">
      {!finished && (
        <button type="button" class="primary" onClick={props.onImport}>
          {t('packImport')}
        </button>
      )}
      <p class="sub" role="status">
        {state.kind === 'done' && count('packDone', state.reports, state.claims)}
        {state.kind === 'there' && t('packThere')}
        {state.kind === 'stopped' && t('packStopped')}
        {state.kind === 'failed' && t('packFailed')}
        {finished && ` ${t('packNext')}`}
      </p>
    </div>
  );
}
