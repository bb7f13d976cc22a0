import { openPorts } from '../../utils/app/open-ports.ts';
import type { Ports } from '../../utils/app/ports.ts';
import { openSettings, type SettingsStore } from '../../utils/app/settings-store.ts';
import { localValue } from '../../utils/browser/local-value.ts';

/** What the background's handlers work with. Only caches live in it: the worker may be killed at any time. */
export interface World {
  readonly ports: Ports;
  readonly settings: SettingsStore;
}

/** Opens the background's world. Nothing is read before a handler asks. */
export const openWorld = (): World => ({
  ports: openPorts({ clock: () => new Date().toISOString(), newId: () => crypto.randomUUID() }),
  settings: openSettings(localValue('settings')),
});
