import * as v from 'valibot';
import { failure, type Result, success } from '../../shared/result.ts';
import { findForbiddenKeys } from '../packs/find-forbidden-keys.ts';
import { toFault } from '../packs/parse-claim-pack.ts';
import { type BackupFault, type BackupLine, type BackupTable, backupTables } from './model.ts';
import { rowSchemas } from './row-schemas.ts';

const headerSchema = v.strictObject({
  format: v.literal('crossread-backup', '"crossread-backup"'),
  version: v.literal(1, '1 (the only version this release reads)'),
  madeAt: v.pipe(v.string('a date'), v.maxLength(100, 'a date')),
  counts: v.record(v.picklist(backupTables, 'a table'), v.number('a number'), 'rows by table'),
});
const endSchema = v.strictObject({ rows: v.number('a number') });

const isTable = (key: string): key is BackupTable => (backupTables as readonly string[]).includes(key);

/** Reads one line of a backup, counted from 1: the first is the header, the others are rows until the end. */
export function parseBackupLine(text: string, line: number): Result<BackupLine, BackupFault> {
  const fault = (path: string, expected: string) =>
    failure({ path: path === '' ? `line ${line}` : `line ${line}: ${path}`, expected });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fault('', line === 1 ? 'a backup of Crossread: JSON Lines' : 'whole and correct JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fault('', 'a JSON object');
  const [forbidden] = findForbiddenKeys(value);
  if (forbidden) return fault(forbidden.path, forbidden.expected);
  if (line === 1) {
    const header = v.safeParse(headerSchema, value);
    if (header.success) return success({ kind: 'header', header: header.output });
    const { path, expected } = toFault(header.issues[0]);
    return fault(path, expected);
  }
  const [table = '', ...others] = Object.keys(value);
  const row = (value as Record<string, unknown>)[table];
  if (others.length > 0 || !(table === 'end' || isTable(table)))
    return fault(table, 'one table with its row');
  const parsed = v.safeParse(table === 'end' ? endSchema : (rowSchemas[table] as v.GenericSchema), row);
  if (!parsed.success) {
    const { path, expected } = toFault(parsed.issues[0]);
    return fault(path === '' ? table : `${table}.${path}`.replace('.[', '['), expected);
  }
  return table === 'end'
    ? success({ kind: 'end', rows: (parsed.output as { rows: number }).rows })
    : success({ kind: 'row', table, row: parsed.output });
}
