import type { BackupFault, BackupHeader } from '../../formats/backup/model.ts';
import { clearStaging } from '../../store/staging.ts';
import type { Ports } from '../ports.ts';
import { parseSettings } from '../settings.ts';
import type { SettingsStore } from '../settings-store.ts';
import type { RestoreMode } from './merge-rows.ts';
import { restoreStaged } from './restore-staged.ts';
import { stageBackup } from './stage-backup.ts';
import { writeBackup } from './write-backup.ts';

/** How far a backup or a restore is. */
export type BackupState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'writing' | 'checking' | 'restoring'; readonly done: number; readonly total: number }
  /** Bytes. */
  | { readonly kind: 'written'; readonly size: number }
  /** The file is whole and right; nothing is changed yet. */
  | { readonly kind: 'ready'; readonly header: BackupHeader }
  | { readonly kind: 'refused'; readonly file: string; readonly fault: BackupFault }
  | { readonly kind: 'restored' | 'stopped' | 'busy' | 'failed' };

/** Makes backups and restores them; `onState` hears of every step. */
export function openBackupRun(
  ports: Ports,
  settings: SettingsStore,
  onState: (state: BackupState) => void,
  onFile: (file: Blob, madeAt: string) => void,
) {
  let running: AbortController | null = null;
  let rows = 0;
  const watch = (kind: 'writing' | 'checking' | 'restoring') => {
    running = new AbortController();
    onState({ kind, done: 0, total: 0 });
    return {
      signal: running.signal,
      onProgress: ({ done, total }: { done: number; total: number }) => onState({ kind, done, total }),
    };
  };
  const orFailed = async (work: () => Promise<BackupState>): Promise<void> => {
    onState(await work().catch((): BackupState => ({ kind: 'failed' })));
    running = null;
  };
  return {
    write: () =>
      orFailed(async () => {
        const written = await writeBackup(await settings.read(), ports, watch('writing'));
        if (!written.ok) return { kind: written.error };
        onFile(written.value, ports.clock());
        return { kind: 'written', size: written.value.size };
      }),
    /** Reads and checks a file, all of it. */
    check: (file: File) =>
      orFailed(async () => {
        const staged = await stageBackup(file, ports.base, watch('checking'));
        if (staged.ok) {
          rows = staged.value.rows;
          return { kind: 'ready', header: staged.value.header };
        }
        return staged.error === 'stopped'
          ? { kind: 'stopped' }
          : { kind: 'refused', file: file.name, fault: staged.error };
      }),
    restore: (mode: RestoreMode) =>
      orFailed(async () => {
        const restored = await restoreStaged(mode, ports, { ...watch('restoring'), total: rows });
        if (!restored.ok) return { kind: 'stopped' };
        const { settings: restoredSettings } = restored.value;
        if (mode === 'replace' && restoredSettings !== null)
          await settings.change(() => parseSettings(restoredSettings));
        return { kind: 'restored' };
      }),
    /** Stops what runs, or drops what was checked. */
    async stop(): Promise<void> {
      if (running) return running.abort();
      await clearStaging(ports.base);
      onState({ kind: 'idle' });
    },
  };
}
