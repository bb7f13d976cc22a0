import { gunzipSync, gzipSync } from 'node:zlib';
import { writeBackup } from '../../utils/app/backup/write-backup.ts';
import type { Ports } from '../../utils/app/ports.ts';
import { defaultSettings, type Settings } from '../../utils/app/settings.ts';

/** The backup of a base as a file. */
export async function backupOf(ports: Ports, settings: Settings = defaultSettings): Promise<Blob> {
  const written = await writeBackup(settings, ports);
  if (!written.ok) throw new Error(written.error);
  return written.value;
}

/** The lines of a backup, parsed. */
export async function linesOf(file: Blob): Promise<Record<string, unknown>[]> {
  const text = gunzipSync(Buffer.from(await file.arrayBuffer())).toString();
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** A backup of some lines, packed. */
export const backupFile = (lines: readonly (string | object)[]): Blob =>
  new Blob([
    gzipSync(lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('')),
  ]);
