import { saveNextRevision } from './meta.ts';
import type { Base } from './schema.ts';

/**
 * Runs a change of reports in one transaction: all of it or nothing, and the next revision with it.
 * `work` may await nothing but the base. Changes in any context wait for each other.
 */
export function changeReports<Value>(base: Base, work: () => Promise<Value>): Promise<Value> {
  const tables = [
    base.outlets,
    base.articles,
    base.versions,
    base.claims,
    base.notes,
    base.rejections,
    base.segments,
    base.packs,
    base.meta,
    base.undos,
    base.encodings,
    base.tokenEncodings,
  ];
  return base.transaction('rw', tables, async () => {
    const value = await work();
    await saveNextRevision(base);
    return value;
  });
}
