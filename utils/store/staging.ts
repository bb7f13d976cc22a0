import type { Base } from './schema.ts';

/** Keeps some checked rows of a backup aside. */
export async function stageRows(base: Base, table: string, rows: readonly unknown[]): Promise<void> {
  await base.staging.add({ table, rows });
}

/** The next rows that were kept aside, in their order; `undefined` after the last. `after`: the id of the ones before. */
export const openStaged = (base: Base, after: number) => base.staging.where(':id').above(after).first();

/** Forgets what was kept aside. */
export async function clearStaging(base: Base): Promise<void> {
  await base.staging.clear();
}
