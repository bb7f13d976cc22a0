import type { PageView } from '../../utils/app/view.ts';
import type { NoteRecord } from '../../utils/store/model.ts';
import { noteBelongs } from '../notes/note-belongs.ts';
import { NoteItem } from '../notes/note-item.tsx';
import { type NoteCallbacks, NoteList } from '../notes/note-list.tsx';
import { useWords } from '../words.tsx';

/** All notes of a page: those on the page as a whole, then those on its sentences and claims. */
export function PageNotes(
  props: { readonly view: PageView; readonly notes: readonly NoteRecord[] } & NoteCallbacks,
) {
  const { t } = useWords();
  const { view } = props;
  const onPage = props.notes.filter((note) => note.target.kind === 'article');
  const onSentences = props.notes.filter((note) => note.target.kind !== 'article');
  const about = (note: NoteRecord): string =>
    note.target.kind === 'sentence'
      ? note.target.text
      : (view.marks.find((mark) => noteBelongs(note, mark))?.text ?? '');
  return (
    <div class="page-notes">
      {props.notes.length === 0 && <p class="faint">{t('notesNone')}</p>}
      <NoteList
        {...props}
        notes={onPage}
        targets={[{ label: t('tabPage'), target: { kind: 'article', url: view.url } }]}
        addLabel={t('noteOnPage')}
        writing={null}
      />
      {onSentences.map((note) => (
        <section key={note.id}>
          <p class="words">{about(note)}</p>
          <ul>
            <NoteItem
              note={note}
              onSave={(text) => props.onChangeNote(note, text)}
              onRemove={() => props.onRemoveNote(note)}
            />
          </ul>
        </section>
      ))}
    </div>
  );
}
