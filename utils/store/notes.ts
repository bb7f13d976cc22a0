import { sameUrls } from '../shared/canonical-url.ts';
import type { NoteRecord } from './model.ts';
import type { Base } from './schema.ts';

/** The notes on a page and its sentences, and on the claims that it reports too wherever they were written; oldest first. */
export async function openNotesAt(
  base: Base,
  url: string,
  claims: readonly string[] = [],
): Promise<NoteRecord[]> {
  const rows = await base.notes.where('url').anyOf(sameUrls(url)).or('target.claim').anyOf(claims).toArray();
  return rows.sort((x, y) => x.createdAt.localeCompare(y.createdAt));
}

/** Those of some claims that notes were written on. */
export async function findNotedClaims(base: Base, claims: readonly string[]): Promise<Set<string>> {
  const rows = await base.notes.where('target.claim').anyOf(claims).toArray();
  return new Set(rows.flatMap(({ target }) => (target.kind === 'claim' ? [target.claim] : [])));
}

/** A note by id. */
export const openNote = (base: Base, id: string): Promise<NoteRecord | undefined> => base.notes.get(id);

/** Stores a note, replacing the one of the same id. */
export async function saveNoteRecord(base: Base, note: NoteRecord): Promise<void> {
  await base.notes.put(note);
}

/** Removes a note; answers it, so that it can be put back. */
export function removeNoteRecord(base: Base, id: string): Promise<NoteRecord | undefined> {
  return base.transaction('rw', base.notes, async () => {
    const note = await base.notes.get(id);
    await base.notes.delete(id);
    return note;
  });
}
