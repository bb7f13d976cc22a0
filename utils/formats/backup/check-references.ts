import { parseReportAddress, versionKey } from '../../shared/report-address.ts';
import { type BackupTable, backupTables } from './model.ts';
import type { BackupRow } from './row-schemas.ts';

/** What is wrong with a row beside the rows before it: where in it, and what belongs there. */
export interface RowFault {
  readonly path: string;
  readonly expected: string;
}

const keyFields: Record<BackupTable, string | null> = {
  outlets: 'domain',
  packs: 'id',
  articles: 'id',
  versions: 'key',
  claims: 'id',
  notes: 'id',
  rejections: 'id',
  feeds: 'url',
  feedItems: 'id',
  trustedKeys: 'key',
  settings: null,
};

/**
 * Checks that rows fit together, row after row: tables in order, no key twice, and nothing named that is not there.
 * Keeps keys only, some 100 bytes a row.
 */
export function createReferenceCheck(): (table: BackupTable, row: unknown) => RowFault | undefined {
  let last = 0;
  const keys = new Map<BackupTable, Set<string>>(backupTables.map((table) => [table, new Set()]));
  const sentences = new Map<string, number>();
  const taken = new Set<string>();
  const has = (table: BackupTable, key: string): boolean => keys.get(table)?.has(key) ?? false;

  const checks: { readonly [Table in BackupTable]?: (row: BackupRow<Table>) => RowFault | undefined } = {
    versions(row) {
      if (row.key !== versionKey(row.article, row.version))
        return { path: 'key', expected: `"${versionKey(row.article, row.version)}"` };
      if (!has('articles', row.article)) return { path: 'article', expected: 'the id of an article above' };
      if (row.pack !== '' && !has('packs', row.pack))
        return { path: 'pack', expected: 'the id of a pack above, or ""' };
      if (row.kind === 'fact-check' && row.factChecks?.length !== row.sentences.length)
        return { path: 'factChecks', expected: 'as many entries as there are sentences' };
      sentences.set(row.key, row.sentences.length);
      return undefined;
    },
    claims(row) {
      for (const [index, address] of row.reports.entries()) {
        const path = `reports[${index}]`;
        const place = parseReportAddress(address);
        const count = place && sentences.get(versionKey(place.article, place.version));
        if (!place || count === undefined || place.index >= count)
          return { path, expected: 'the address of a sentence above' };
        if (taken.has(address)) return { path, expected: 'a report of one claim only' };
        taken.add(address);
      }
      return undefined;
    },
  };

  return (table, row) => {
    const order = backupTables.indexOf(table);
    if (order < last) return { path: '', expected: `${backupTables[last]} or what comes after it` };
    last = order;
    const field = keyFields[table];
    const key = field === null ? table : String((row as Record<string, unknown>)[field]);
    if (has(table, key)) return { path: field ?? '', expected: 'no repetition: a row above is the same' };
    keys.get(table)?.add(key);
    return (checks[table] as ((row: unknown) => RowFault | undefined) | undefined)?.(row);
  };
}
