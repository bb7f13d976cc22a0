import { changeReports } from '../store/change-reports.ts';
import type { PackRecord } from '../store/model.ts';
import { openPack, removePackRecord } from '../store/packs.ts';
import { openVersionsOfPack } from '../store/versions.ts';
import { releaseClaims } from './gather-claims.ts';
import { hideStatements } from './index-statements.ts';
import type { Ports } from './ports.ts';
import { removeVersionsWhole } from './remove-versions.ts';

/**
 * Removes all that came from a pack: its versions and reports, and the articles and claims that have
 * nothing else. False when there is no such pack. It can be imported again instead of an undo.
 */
export function removePack(id: string, ports: Ports): Promise<boolean> {
  return changeReports(ports.base, async () => {
    const pack = await openPack(ports.base, id);
    if (pack) await removePackInTransaction(pack, ports);
    return pack !== undefined;
  });
}

/** The same as part of a transaction. */
export async function removePackInTransaction(pack: PackRecord, ports: Ports): Promise<void> {
  await removeVersionsWhole(await openVersionsOfPack(ports.base, pack.id), ports);
  await releaseClaims(pack.gathered ?? [], ports.base);
  await hideStatements(pack.id, ports.base);
  await removePackRecord(ports.base, pack.id);
}
