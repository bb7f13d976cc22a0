import type { VersionRecord } from './model.ts';
import type { Base } from './schema.ts';

/** Versions by key; those that are gone are left out. */
export async function openVersions(base: Base, keys: Iterable<string>): Promise<Map<string, VersionRecord>> {
  const rows = await base.versions.bulkGet([...new Set(keys)]);
  return new Map(rows.flatMap((row) => (row ? [[row.key, row] as const] : [])));
}

/** All versions of some articles, oldest first. */
export async function openVersionsOf(base: Base, articles: readonly string[]): Promise<VersionRecord[]> {
  const rows = await base.versions
    .where('article')
    .anyOf([...articles])
    .toArray();
  return rows.sort((x, y) => x.version - y.version);
}

/** All versions that a pack brought. */
export const openVersionsOfPack = (base: Base, pack: string): Promise<VersionRecord[]> =>
  base.versions.where('pack').equals(pack).toArray();

/** Keys of all versions that were read. */
export const openReadVersionKeys = (base: Base): Promise<string[]> =>
  base.versions.where('pack').equals('').primaryKeys();

/** The versions of exactly one text, by its hash. */
export const findVersionsOfText = (base: Base, textHash: string): Promise<VersionRecord[]> =>
  base.versions.where('textHash').equals(textHash).toArray();

/** Stores versions. */
export async function saveVersions(base: Base, versions: readonly VersionRecord[]): Promise<void> {
  await base.versions.bulkPut([...versions]);
}

/** Removes versions; their claims are the caller's. */
export async function removeVersions(base: Base, keys: readonly string[]): Promise<void> {
  await base.versions.bulkDelete([...keys]);
}
