import { parseClaimPack } from '../formats/packs/parse-claim-pack.ts';
import { importPack } from './import-pack.ts';
import type { Ports } from './ports.ts';

/** How far the import of the starter pack is. */
export type ImportState =
  | { readonly kind: 'idle' }
  /** Counted in reports. */
  | { readonly kind: 'running'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly reports: number; readonly claims: number }
  /** It was imported before. */
  | { readonly kind: 'there' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed' };

/** Loads, checks and imports the starter pack; `onState` hears of every step. `stop` leaves the base as it was. */
export function openStarterImport(
  ports: Ports,
  load: () => Promise<unknown>,
  onState: (state: ImportState) => void,
) {
  let running: AbortController | null = null;
  return {
    async start(): Promise<void> {
      running?.abort();
      running = new AbortController();
      const { signal } = running;
      onState({ kind: 'running', done: 0, total: 0 });
      try {
        const pack = parseClaimPack(await load());
        if (!pack.ok) return onState({ kind: 'failed' });
        const onProgress = ({ done, total }: { done: number; total: number }) =>
          onState({ kind: 'running', done, total });
        const outcome = await importPack(pack.value, ports, { signal, onProgress });
        if (!outcome.ok) return onState({ kind: 'stopped' });
        const { reports, claims } = outcome.value;
        onState({ kind: 'done', reports, claims });
      } catch {
        onState({ kind: 'failed' });
      }
    },
    stop: () => running?.abort(),
  };
}
