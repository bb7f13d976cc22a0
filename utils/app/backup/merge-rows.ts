import type { BackupTable } from '../../formats/backup/model.ts';
import type { PackRecord } from '../../store/model.ts';
import { saveOutlets } from '../../store/outlets.ts';
import { addMissingRows } from '../../store/read-rows.ts';
import type { Ports } from '../ports.ts';
import { mergeArticles, mergeVersions } from './merge-articles.ts';
import { mergeClaims } from './merge-claims.ts';
import { createMergeMaps, type MergeMaps } from './merge-maps.ts';
import { mergeNotes, mergePacks, mergeRejections, movedPack } from './merge-rest.ts';

/** `replace`: the base was emptied before, so nothing can be there twice. */
export type RestoreMode = 'merge' | 'replace';

/** Takes rows of a backup into the base, table after table in the backup's order, as part of a transaction. */
export function createMerge(mode: RestoreMode, ports: Ports) {
  const maps: MergeMaps = createMergeMaps(mode === 'replace');
  const takers: { readonly [Table in BackupTable]?: (rows: readonly never[]) => Promise<void> } = {
    outlets: (rows) => saveOutlets(ports.base, rows),
    packs: (rows) => mergePacks(rows, maps, ports.base),
    articles: (rows) => mergeArticles(rows, maps, ports.base),
    versions: (rows) => mergeVersions(rows, maps, ports),
    claims: (rows) => mergeClaims(rows, maps, ports.base),
    notes: (rows) => mergeNotes(rows, maps, ports.base),
    rejections: (rows) => mergeRejections(rows, maps, ports.base),
    feeds: (rows) => addMissingRows(ports.base, 'feeds', rows),
    feedItems: (rows) => addMissingRows(ports.base, 'feedItems', rows),
    trustedKeys: (rows) => addMissingRows(ports.base, 'trustedKeys', rows),
  };
  return {
    take: (table: BackupTable, rows: readonly unknown[]): Promise<void> =>
      takers[table]?.(rows as never[]) ?? Promise.resolve(),
    /** The packs that came, with what they name as it is called here; to be saved when all else is there. */
    packs: (): PackRecord[] => maps.packs.map((pack) => movedPack(pack, maps)),
  };
}
