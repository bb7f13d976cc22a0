import { parseSettings, type Settings } from './settings.ts';

/** One value of extension storage, as a port. */
export interface StoredValue {
  read(): Promise<unknown>;
  save(value: unknown): Promise<void>;
  /** Calls back after every change, in whichever context it was made. Returns its undo. */
  onChange(listener: (value: unknown) => void): () => void;
}

/** The settings as use cases and pages see them. */
export interface SettingsStore {
  read(): Promise<Settings>;
  /** Applies a change to the settings as they are stored now. */
  change(change: (settings: Settings) => Settings): Promise<Settings>;
  onChange(listener: (settings: Settings) => void): () => void;
}

/** Opens the settings over their stored value. */
export function openSettings(stored: StoredValue): SettingsStore {
  const read = async (): Promise<Settings> => parseSettings(await stored.read());
  return {
    read,
    async change(change) {
      const settings = change(await read());
      await stored.save(settings);
      return settings;
    },
    onChange: (listener) => stored.onChange((value) => listener(parseSettings(value))),
  };
}
