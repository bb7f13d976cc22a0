import { failure, type Result, success } from '../shared/result.ts';
import type { NoteRecord, NoteTarget } from '../store/model.ts';
import { openNote, saveNoteRecord } from '../store/notes.ts';
import type { Ports } from './ports.ts';

type World = Pick<Ports, 'base' | 'clock' | 'newId'>;

/** A note that the reader writes; with the id of an earlier one, it takes that one's place. */
export interface NoteRequest {
  readonly id?: string;
  readonly target: NoteTarget;
  readonly text: string;
  readonly incognito: boolean;
}

/** Saves a note on a page, a sentence or a claim. Writes nothing in private windows. */
export async function saveNote(
  { id, target, text, incognito }: NoteRequest,
  { base, clock, newId }: World,
): Promise<Result<NoteRecord, 'private-window' | 'no-text'>> {
  if (incognito) return failure('private-window');
  const words = text.trim();
  if (words === '') return failure('no-text');
  const before = id === undefined ? undefined : await openNote(base, id);
  const now = clock();
  const note: NoteRecord = {
    id: id ?? newId(),
    target,
    url: target.url,
    text: words,
    createdAt: before?.createdAt ?? now,
    updatedAt: now,
  };
  await saveNoteRecord(base, note);
  return success(note);
}
