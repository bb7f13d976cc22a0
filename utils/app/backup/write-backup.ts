import { type BackupTable, backupTables } from '../../formats/backup/model.ts';
import { failure, type Result, success } from '../../shared/result.ts';
import { openRevision } from '../../store/meta.ts';
import type { ClaimRecord, VersionRecord } from '../../store/model.ts';
import { readRows } from '../../store/read-rows.ts';
import type { Base } from '../../store/schema.ts';
import type { Ports } from '../ports.ts';
import type { Settings } from '../settings.ts';

/** How far a backup or a restore is, in rows. */
export interface BackupProgress {
  readonly done: number;
  readonly total: number;
}

/** Watching and stopping. */
export interface BackupOptions {
  readonly onProgress?: (progress: BackupProgress) => void;
  readonly signal?: AbortSignal;
}

/** The base was changed while it was read: so often one begins anew. */
const mostAttempts = 5;
/** Characters packed at a time: a chunk a line would spend most of the time between the streams. */
const chunkCharacters = 100_000;
/** Rows between two reports of progress. */
const rowsAReport = 500;

class ChangedMeanwhile extends Error {}

/**
 * Writes the whole base, with the settings, as JSON Lines in gzip (`utils/formats/backup/model.ts`). Rows go straight
 * into the stream; what grows is the packed file alone, which the browser keeps as a blob. It is the base of one
 * moment: when the base changes meanwhile, it is written anew.
 */
export async function writeBackup(
  settings: Settings,
  { base, clock }: Pick<Ports, 'base' | 'clock'>,
  { onProgress, signal }: BackupOptions = {},
): Promise<Result<Blob, 'stopped' | 'busy'>> {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    try {
      const lines = backupLines(settings, base, clock(), onProgress);
      return success(await pack(lines, signal));
    } catch (error) {
      if (signal?.aborted) return failure('stopped');
      if (!(error instanceof ChangedMeanwhile)) throw error;
    }
  }
  return failure('busy');
}

async function* backupLines(
  settings: Settings,
  base: Base,
  madeAt: string,
  onProgress: BackupOptions['onProgress'],
): AsyncGenerator<string> {
  const revision = await openRevision(base);
  const counts: Partial<Record<BackupTable, number>> = { settings: 1 };
  for (const table of backupTables) if (table !== 'settings') counts[table] = await base.table(table).count();
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  yield serializeLine({ format: 'crossread-backup', version: 1, madeAt, counts });
  let rows = 0;
  const sentences = new Map<string, number>();
  for (const table of backupTables) {
    if (table === 'settings') continue;
    for await (const row of readRows<unknown>(base, table)) {
      if (table === 'versions')
        sentences.set((row as VersionRecord).key, (row as VersionRecord).sentences.length);
      const kept = table === 'claims' ? withoutDangling(row as ClaimRecord, sentences) : row;
      rows += 1;
      yield serializeLine({ [table]: kept });
      if (rows % rowsAReport === 0) onProgress?.({ done: rows, total });
    }
  }
  yield serializeLine({ settings });
  yield serializeLine({ end: { rows: rows + 1 } });
  if ((await openRevision(base)) !== revision) throw new ChangedMeanwhile();
  onProgress?.({ done: total, total });
}

const serializeLine = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** A restore refuses what does not fit together, so nothing of the kind is written. */
const withoutDangling = (claim: ClaimRecord, sentences: ReadonlyMap<string, number>): ClaimRecord => ({
  ...claim,
  reports: claim.reports.filter((address) => {
    const [key = '', index] = address.split('#');
    return Number(index) < (sentences.get(key) ?? 0);
  }),
});

/** Packs lines as they come; the reader of the stream sets the pace. */
async function pack(lines: AsyncGenerator<string>, signal: AbortSignal | undefined): Promise<Blob> {
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      signal?.throwIfAborted();
      let text = '';
      let next = await lines.next();
      for (; !next.done && text.length < chunkCharacters; next = await lines.next()) text += next.value;
      if (!next.done) text += next.value;
      if (text !== '') controller.enqueue(encoder.encode(text));
      if (next.done) controller.close();
    },
    async cancel() {
      await lines.return(undefined);
    },
  });
  const packed = stream.pipeThrough(new CompressionStream('gzip'));
  const blob = await new Response(packed).blob();
  return new Blob([blob], { type: 'application/gzip' });
}
