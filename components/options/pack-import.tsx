import { useWords } from '../words.tsx';

/** How far the import of the starter pack is. */
export type ImportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly reports: number; readonly claims: number }
  | { readonly kind: 'there' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed' };

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
