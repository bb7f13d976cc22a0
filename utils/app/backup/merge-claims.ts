import { findClaimsOf, openClaims, saveClaims } from '../../store/claims.ts';
import type { ClaimRecord } from '../../store/model.ts';
import type { Base } from '../../store/schema.ts';
import { type MergeMaps, movedAddress } from './merge-maps.ts';

/**
 * Adds claims. A report that is in a claim here stays there; a claim that has no other gives its notes to that one.
 * Claims here keep their statements.
 */
export async function mergeClaims(rows: readonly ClaimRecord[], maps: MergeMaps, base: Base): Promise<void> {
  if (maps.isFresh) return saveClaims(base, rows);
  const moved = rows.map((row) => ({
    ...row,
    reports: row.reports.flatMap((address) => movedAddress(address, maps) ?? []),
  }));
  const holders = await findClaimsOf(
    base,
    moved.flatMap(({ reports }) => reports),
  );
  const here = await openClaims(
    base,
    moved.map(({ id }) => id),
  );
  const saved: ClaimRecord[] = [];
  for (const row of moved) {
    const known = here.get(row.id);
    const free = row.reports.filter((address) => !holders.has(address));
    const holder = row.reports.flatMap((address) => holders.get(address)?.id ?? [])[0];
    if (known) saved.push({ ...known, reports: [...known.reports, ...free] });
    else if (free.length > 0) saved.push({ ...row, reports: free });
    else if (holder) maps.claims.set(row.id, holder);
  }
  await saveClaims(base, saved);
}
