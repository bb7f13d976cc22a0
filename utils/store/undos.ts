import type { UndoRecord } from './model.ts';
import type { Base } from './schema.ts';

/** Actions that can be taken back: more than a reader remembers, few enough to keep whole articles in. */
const keptUndos = 20;

/** What an action took away, by its token. */
export const openUndo = (base: Base, id: string): Promise<UndoRecord | undefined> => base.undos.get(id);

/** Remembers what an action takes away, and forgets the oldest actions. */
export async function saveUndo(base: Base, undo: UndoRecord): Promise<void> {
  await base.undos.put(undo);
  const count = await base.undos.count();
  if (count <= keptUndos) return;
  const oldest = await base.undos
    .orderBy('createdAt')
    .limit(count - keptUndos)
    .primaryKeys();
  await base.undos.bulkDelete(oldest);
}

/** Forgets an action. */
export async function removeUndo(base: Base, id: string): Promise<void> {
  await base.undos.delete(id);
}
