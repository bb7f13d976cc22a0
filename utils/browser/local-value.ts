import { browser } from './api.ts';

/** A value kept in extension storage under one key; readable in content scripts too. */
export function localValue(key: string) {
  return {
    /** The stored value; `undefined` when there is none. */
    read: async (): Promise<unknown> => (await browser.storage.local.get(key))[key],
    save: (value: unknown): Promise<void> => browser.storage.local.set({ [key]: value }),
    /** Calls back after every change, in whichever context it was made. Returns its undo. */
    onChange(listener: (value: unknown) => void): () => void {
      const heard = (changes: Record<string, { newValue?: unknown }>): void => {
        const change = changes[key];
        if (change) listener(change.newValue);
      };
      browser.storage.local.onChanged.addListener(heard);
      return () => browser.storage.local.onChanged.removeListener(heard);
    },
  };
}
