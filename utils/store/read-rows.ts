import type { Base } from './schema.ts';

/** Rows read at a time: some megabytes of versions at most. */
const rowsAtATime = 100;

/** All rows of a table by their primary keys, a few at a time. Not one transaction: hold the revision against it. */
export async function* readRows<Row>(base: Base, table: string): AsyncGenerator<Row> {
  const rows = base.table<Row>(table);
  const { keyPath } = rows.schema.primKey;
  let last: unknown;
  for (;;) {
    const part =
      last === undefined
        ? await rows.orderBy(':id').limit(rowsAtATime).toArray()
        : await rows
            .where(':id')
            .above(last as string)
            .limit(rowsAtATime)
            .toArray();
    yield* part;
    if (part.length < rowsAtATime) return;
    last = (part.at(-1) as Record<string, unknown>)[keyPath as string];
  }
}

/** Adds the rows of a table whose key is not there yet. */
export async function addMissingRows(base: Base, table: string, rows: readonly unknown[]): Promise<void> {
  const { keyPath } = base.table(table).schema.primKey;
  const keys = rows.map((row) => (row as Record<string, string>)[keyPath as string] ?? '');
  const here = await base.table(table).bulkGet(keys);
  await base.table(table).bulkAdd(rows.filter((_row, index) => here[index] === undefined));
}
