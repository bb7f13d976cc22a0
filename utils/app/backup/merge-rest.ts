import type { NoteRecord, PackRecord, RejectionRecord } from '../../store/model.ts';
import { openPack } from '../../store/packs.ts';
import { addMissingRows } from '../../store/read-rows.ts';
import type { Base } from '../../store/schema.ts';
import { type MergeMaps, movedAddress } from './merge-maps.ts';

/** Keeps packs in mind until all that they name is there; one that is here stays in its edition. */
export async function mergePacks(rows: readonly PackRecord[], maps: MergeMaps, base: Base): Promise<void> {
  for (const row of rows)
    if (!maps.isFresh && (await openPack(base, row.id))) maps.keptPacks.add(row.id);
    else maps.packs.push(row);
}

/** A pack with its articles and claims as they are called here. */
export const movedPack = (pack: PackRecord, maps: MergeMaps): PackRecord => ({
  ...pack,
  articles: pack.articles.map((id) => maps.twins.get(id)?.id ?? id),
  claims: pack.claims.map((id) => maps.claims.get(id) ?? id),
  ...(pack.gathered
    ? {
        gathered: pack.gathered.map(({ before, into }) => ({
          before: {
            ...before,
            reports: before.reports.flatMap((address) => movedAddress(address, maps) ?? []),
          },
          into: maps.claims.get(into) ?? into,
        })),
      }
    : {}),
});

/** Adds notes; of one that is here too the words that were written last stay. */
export async function mergeNotes(rows: readonly NoteRecord[], maps: MergeMaps, base: Base): Promise<void> {
  const here = await base.notes.bulkGet(rows.map(({ id }) => id));
  const newer = rows.filter((row, index) => (here[index]?.updatedAt ?? '') < row.updatedAt);
  await base.notes.bulkPut(
    newer.map((row) =>
      row.target.kind === 'claim'
        ? { ...row, target: { ...row.target, claim: maps.claims.get(row.target.claim) ?? row.target.claim } }
        : row,
    ),
  );
}

/** Adds the pairs that the reader took apart. */
export const mergeRejections = (
  rows: readonly RejectionRecord[],
  maps: MergeMaps,
  base: Base,
): Promise<void> =>
  addMissingRows(
    base,
    'rejections',
    rows.map((row) => ({ ...row, report: movedAddress(row.report, maps) ?? row.report })),
  );
