import { createReferenceCheck } from '../../formats/backup/check-references.ts';
import { type BackupFault, type BackupHeader, longestLine } from '../../formats/backup/model.ts';
import { parseBackupLine } from '../../formats/backup/parse-backup-line.ts';
import { splitLines, UnreadableBackup } from '../../formats/backup/split-lines.ts';
import { failure, type Result, success } from '../../shared/result.ts';
import type { Base } from '../../store/schema.ts';
import { clearStaging, stageRows } from '../../store/staging.ts';
import type { BackupOptions } from './write-backup.ts';

/** A backup that was checked from its first line to its last, and waits aside. */
export interface StagedBackup {
  readonly header: BackupHeader;
  readonly rows: number;
}

/** Rows kept together, and characters of their lines: enough for speed, little to hold. */
const rowsTogether = 500;
const charactersTogether = 1_000_000;
/** A packed file may stand for this much and no more: ten times what 100,000 reports take. */
const mostCharacters = 4_000_000_000;

/**
 * Reads and checks a backup and keeps its rows aside; the base itself stays as it is. Whatever does not fit refuses
 * the whole file, with the line and the path of the fault, and leaves nothing aside.
 */
export async function stageBackup(
  file: Blob,
  base: Base,
  options: BackupOptions = {},
): Promise<Result<StagedBackup, BackupFault | 'stopped'>> {
  await clearStaging(base);
  const staged = await stage(file, base, options).catch((error: unknown) => {
    if (options.signal?.aborted) return failure('stopped' as const);
    if (error instanceof UnreadableBackup) return failure(describeUnreadable(error));
    throw error;
  });
  if (!staged.ok) await clearStaging(base);
  return staged;
}

async function stage(
  file: Blob,
  base: Base,
  { onProgress, signal }: BackupOptions,
): Promise<Result<StagedBackup, BackupFault>> {
  const check = createReferenceCheck();
  let header: BackupHeader | undefined;
  let total = 0;
  let line = 0;
  let rows = 0;
  let characters = 0;
  let size = 0;
  let table = '';
  let waiting: unknown[] = [];
  let isOver = false;
  const flush = async (): Promise<void> => {
    if (waiting.length > 0) await stageRows(base, table, waiting);
    waiting = [];
    size = 0;
    onProgress?.({ done: rows, total });
    signal?.throwIfAborted();
  };
  for await (const text of splitLines(file, longestLine)) {
    line += 1;
    characters += text.length;
    if (characters > mostCharacters)
      return failure({ path: `line ${line}`, expected: 'the end of the file' });
    if (isOver) return failure({ path: `line ${line}`, expected: 'nothing after the end' });
    const parsed = parseBackupLine(text, line);
    if (!parsed.ok) return parsed;
    if (parsed.value.kind === 'header') {
      header = parsed.value.header;
      total = Object.values(header.counts).reduce((sum, count) => sum + count, 0);
    } else if (parsed.value.kind === 'end') {
      if (parsed.value.rows !== rows)
        return failure({ path: `line ${line}: end.rows`, expected: `${rows}: so many rows stand above` });
      isOver = true;
    } else {
      const { row } = parsed.value;
      const fault = check(parsed.value.table, row);
      if (fault)
        return failure({
          path: `line ${line}: ${[parsed.value.table, fault.path].filter(Boolean).join('.')}`,
          expected: fault.expected,
        });
      if (parsed.value.table !== table || waiting.length >= rowsTogether || size >= charactersTogether)
        await flush();
      table = parsed.value.table;
      waiting.push(row);
      size += text.length;
      rows += 1;
    }
  }
  await flush();
  if (!header || !isOver)
    return failure({ path: `line ${line + 1}`, expected: 'more: the file ends too early' });
  return success({ header, rows });
}

const describeUnreadable = ({ kind, line }: UnreadableBackup): BackupFault => ({
  path: `line ${line}`,
  expected:
    kind === 'too-long'
      ? `a line of at most ${longestLine / 1e6} MB`
      : 'a file that is whole: this one is damaged',
});
