import { useWords } from '../words.tsx';

/** Something that was just done and can be taken back; `undo` is missing where it no longer can. */
export interface Done {
  readonly text: string;
  readonly undo?: () => void;
}

/** Says what was done, with an Undo that stays until it is dismissed or the next action takes its place. */
export function UndoBar(props: { readonly done: Done | null; readonly onDismiss: () => void }) {
  const { t } = useWords();
  const { done } = props;
  return (
    <div class="undo-bar" role="status">
      {done && (
        <>
          <span>{done.text}</span>
          {done.undo && (
            <button type="button" class="text" onClick={done.undo}>
              {t('undo')}
            </button>
          )}
          <button type="button" class="quiet" onClick={props.onDismiss}>
            {t('dismiss')}
          </button>
        </>
      )}
    </div>
  );
}
