import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../words.tsx';

/** A field for a note. Ctrl+Enter saves, Escape leaves. */
export function NoteEditor(props: {
  readonly text: string;
  readonly onSave: (text: string) => void;
  readonly onCancel: () => void;
}) {
  const { t } = useWords();
  const [text, setText] = useState(props.text);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const save = () => {
    if (text.trim()) props.onSave(text.trim());
  };
  return (
    <form
      class="note-editor"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <textarea
        ref={field}
        aria-label={t('noteText')}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
          else if (event.key === 'Escape') props.onCancel();
        }}
      />
      <div class="actions">
        <button type="submit" disabled={!text.trim()}>
          {t('noteSave')}
        </button>
        <button type="button" class="quiet" onClick={props.onCancel}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
