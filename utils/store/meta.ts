import type { IndexCatalog } from './model.ts';
import type { Base } from './schema.ts';

const emptyCatalog: IndexCatalog = { segments: [], dead: [] };

/** Number of the base's newest change of reports: caches made at another one are stale. */
export async function openRevision(base: Base): Promise<number> {
  const row = await base.meta.get('revision');
  return typeof row?.value === 'number' ? row.value : 0;
}

/** Marks that reports have changed; part of every transaction that changes them. */
export async function saveNextRevision(base: Base): Promise<void> {
  await base.meta.put({ key: 'revision', value: (await openRevision(base)) + 1 });
}

/** The list of the retrieval index's segments. */
export async function openCatalog(base: Base): Promise<IndexCatalog> {
  const row = await base.meta.get('catalog');
  return (row?.value as IndexCatalog | undefined) ?? emptyCatalog;
}

/** Replaces the list of segments. */
export async function saveCatalog(base: Base, catalog: IndexCatalog): Promise<void> {
  await base.meta.put({ key: 'catalog', value: catalog });
}
