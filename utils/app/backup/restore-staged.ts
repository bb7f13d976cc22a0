import { type BackupTable, backupTables } from '../../formats/backup/model.ts';
import { failure, type Result, success } from '../../shared/result.ts';
import { changeBase, clearBase } from '../../store/change-base.ts';
import { openClaims } from '../../store/claims.ts';
import type { PackRecord } from '../../store/model.ts';
import { savePack } from '../../store/packs.ts';
import { clearStaging, openStaged } from '../../store/staging.ts';
import { indexStatements } from '../index-statements.ts';
import type { Ports } from '../ports.ts';
import { createMerge, type RestoreMode } from './merge-rows.ts';
import type { BackupOptions } from './write-backup.ts';

/** What a restore brought. */
export interface RestoreOutcome {
  /** The backup's settings, to be saved where the base was replaced; null where it has none. */
  readonly settings: unknown;
}

/** Kept when the base is replaced: a backup cannot hold the reader's own key. */
const keptTables = ['signingKeys'];

/**
 * Takes what `stageBackup` has kept aside into the base, in one transaction: all of it, or nothing when it is stopped,
 * fails or the browser ends. `total`: rows that were checked. `replace` empties the base first; `merge` adds what is missing. The index is made anew.
 */
export async function restoreStaged(
  mode: RestoreMode,
  ports: Ports,
  options: BackupOptions & { readonly total: number },
): Promise<Result<RestoreOutcome, 'stopped'>> {
  if (options.signal?.aborted) return failure('stopped');
  try {
    const outcome = await changeBase(ports.base, () => restoreInTransaction(mode, ports, options));
    return success(outcome);
  } catch (error) {
    if (options.signal?.aborted) return failure('stopped');
    throw error;
  }
}

async function restoreInTransaction(
  mode: RestoreMode,
  ports: Ports,
  { onProgress, signal, total }: BackupOptions & { readonly total: number },
): Promise<RestoreOutcome> {
  const { base } = ports;
  if (mode === 'replace') await clearBase(base, keptTables);
  const merge = createMerge(mode, ports);
  let settings: unknown = null;
  let done = 0;
  let last = 0;
  for (let staged = await openStaged(base, last); staged; staged = await openStaged(base, last)) {
    last = staged.id ?? 0;
    const table = backupTables.find((one) => one === staged?.table) as BackupTable;
    if (table === 'settings') settings = staged.rows[0];
    else await merge.take(table, staged.rows);
    done += staged.rows.length;
    onProgress?.({ done, total });
    signal?.throwIfAborted();
  }
  // Another page has staged another file meanwhile: neither may come in.
  if (done !== total) throw new Error(`${total} rows were checked, and ${done} are there`);
  for (const pack of merge.packs()) await restorePack(pack, ports);
  await clearStaging(base);
  signal?.throwIfAborted();
  return { settings };
}

/** A pack's statements are indexed in the pack's order; of a claim that was gathered since, its statement of now. */
async function restorePack(pack: PackRecord, ports: Ports): Promise<void> {
  await savePack(ports.base, pack);
  const claims = await openClaims(ports.base, pack.claims);
  const blank = { statement: '', reports: [], pack: '', createdAt: '' };
  await indexStatements(
    pack.id,
    pack.claims.map((id) => claims.get(id) ?? { ...blank, id }),
    ports,
  );
}
