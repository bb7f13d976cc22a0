import { useState } from 'preact/hooks';
import type { NoteRecord } from '../../utils/store/model.ts';
import { describeDate } from '../report/relative-date.tsx';
import { useWords } from '../words.tsx';
import { NoteEditor } from './note-editor.tsx';

/** One note, to read, edit or delete. */
export function NoteItem(props: {
  readonly note: NoteRecord;
  readonly onSave: (text: string) => void;
  readonly onRemove: () => void;
}) {
  const words = useWords();
  const { t } = words;
  const { note } = props;
  const [editing, setEditing] = useState(false);
  if (editing)
    return (
      <li class="note">
        <NoteEditor
          text={note.text}
          onSave={(text) => {
            setEditing(false);
            props.onSave(text);
          }}
          onCancel={() => setEditing(false)}
        />
      </li>
    );
  const changed = note.updatedAt !== note.createdAt;
  return (
    <li class="note">
      <p>{note.text}</p>
      <div class="actions">
        <span class="faint">
          {t(
            changed ? 'noteChanged' : 'noteWritten',
            describeDate(words, changed ? note.updatedAt : note.createdAt),
          )}
        </span>
        <button type="button" class="quiet" onClick={() => setEditing(true)}>
          {t('noteEdit')}
        </button>
        <button type="button" class="quiet" onClick={props.onRemove}>
          {t('noteRemove')}
        </button>
      </div>
    </li>
  );
}
