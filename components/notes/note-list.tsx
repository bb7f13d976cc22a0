import { useEffect, useState } from 'preact/hooks';
import type { NoteRecord, NoteTarget } from '../../utils/store/model.ts';
import { useWords } from '../words.tsx';
import { NoteEditor } from './note-editor.tsx';
import { NoteItem } from './note-item.tsx';

/** What can be done with notes. */
export interface NoteCallbacks {
  readonly onAddNote: (target: NoteTarget, text: string) => void;
  readonly onChangeNote: (note: NoteRecord, text: string) => void;
  readonly onRemoveNote: (note: NoteRecord) => void;
}

/** Some notes, and a field for another. Of several targets the reader chooses one; the first is the default. */
export function NoteList(
  props: {
    readonly notes: readonly NoteRecord[];
    readonly targets: readonly { readonly label: string; readonly target: NoteTarget }[];
    readonly addLabel: string;
    /** Opens the field, again for each new object. */
    readonly writing?: object | null;
  } & NoteCallbacks,
) {
  const { t } = useWords();
  const [writing, setWriting] = useState(false);
  useEffect(() => {
    if (props.writing) setWriting(true);
  }, [props.writing]);
  const [choice, setChoice] = useState(0);
  return (
    <div class="notes">
      {props.notes.length > 0 && (
        <ul>
          {props.notes.map((note) => (
            <NoteItem
              key={note.id}
              note={note}
              onSave={(text) => props.onChangeNote(note, text)}
              onRemove={() => props.onRemoveNote(note)}
            />
          ))}
        </ul>
      )}
      {writing ? (
        <>
          {props.targets.length > 1 && (
            <fieldset class="about">
              <legend class="unseen">{t('noteAbout')}</legend>
              {props.targets.map(({ label, target }, index) => (
                <label key={target.kind}>
                  <input
                    type="radio"
                    name="about"
                    checked={index === choice}
                    onChange={() => setChoice(index)}
                  />
                  {label}
                </label>
              ))}
            </fieldset>
          )}
          <NoteEditor
            text=""
            onSave={(text) => {
              const chosen = props.targets[choice];
              if (chosen) props.onAddNote(chosen.target, text);
              setWriting(false);
            }}
            onCancel={() => setWriting(false)}
          />
        </>
      ) : (
        <button type="button" class="quiet" onClick={() => setWriting(true)}>
          {props.addLabel}
        </button>
      )}
    </div>
  );
}
