import { openCatalog, openRevision } from './meta.ts';
import type { IndexCatalog, SegmentRecord } from './model.ts';
import type { Base } from './schema.ts';

/** The index at one moment. */
export interface IndexSnapshot {
  readonly revision: number;
  readonly catalog: IndexCatalog;
  /** Listed segments that were not skipped. */
  readonly segments: readonly SegmentRecord[];
}

/** Reads the index as of one moment, without the segments that `isKnown` has already. */
export function openIndex(base: Base, isKnown: (id: string) => boolean): Promise<IndexSnapshot> {
  return base.transaction('r', base.meta, base.segments, async () => {
    const catalog = await openCatalog(base);
    const missing = catalog.segments.map(({ id }) => id).filter((id) => !isKnown(id));
    return {
      revision: await openRevision(base),
      catalog,
      segments: await openSegments(base, missing),
    };
  });
}

/** Index segments by id; those that a merge has replaced since are left out. */
export async function openSegments(base: Base, ids: readonly string[]): Promise<SegmentRecord[]> {
  const rows = await base.segments.bulkGet([...ids]);
  return rows.filter((row) => row !== undefined);
}

/** Stores a segment; segments are never changed, only replaced by others. */
export async function saveSegment(base: Base, segment: SegmentRecord): Promise<void> {
  await base.segments.put(segment);
}

/** Removes segments that others replace. */
export async function removeSegments(base: Base, ids: readonly string[]): Promise<void> {
  await base.segments.bulkDelete([...ids]);
}
