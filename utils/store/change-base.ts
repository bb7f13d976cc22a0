import { saveNextRevision } from './meta.ts';
import type { Base } from './schema.ts';

/** Runs a change of any tables in one transaction: all of it or nothing. `work` may await nothing but the base. */
export function changeBase<Value>(base: Base, work: () => Promise<Value>): Promise<Value> {
  return base.transaction('rw', base.tables, async () => {
    const value = await work();
    await saveNextRevision(base);
    return value;
  });
}

/**
 * Empties the base, as part of a transaction. The revision stays and goes on: whoever holds an index must see that it
 * is stale. What is staged stays too, and with `keep` some tables more.
 */
export async function clearBase(base: Base, keep: readonly string[] = []): Promise<void> {
  const revision = await base.meta.get('revision');
  for (const table of base.tables)
    if (table.name !== 'staging' && !keep.includes(table.name)) await table.clear();
  if (revision) await base.meta.put(revision);
}
