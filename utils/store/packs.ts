import type { PackRecord } from './model.ts';
import type { Base } from './schema.ts';

/** An imported pack by id. */
export const openPack = (base: Base, id: string): Promise<PackRecord | undefined> => base.packs.get(id);

/** Imported packs, in the order of their titles. */
export async function openPacks(base: Base): Promise<PackRecord[]> {
  const rows = await base.packs.toArray();
  return rows.sort((x, y) => x.title.localeCompare(y.title));
}

/** Remembers what came from a pack. */
export async function savePack(base: Base, pack: PackRecord): Promise<void> {
  await base.packs.put(pack);
}

/** Forgets a pack; what came from it is the caller's. */
export async function removePackRecord(base: Base, id: string): Promise<void> {
  await base.packs.delete(id);
}
