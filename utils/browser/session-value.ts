import { browser } from './api.ts';

/** A value that outlives the background but not the browser: kept in memory, written nowhere. */
export function sessionValue(key: string) {
  return {
    /** The value; `undefined` when there is none. */
    read: async (): Promise<unknown> => (await browser.storage.session.get(key))[key],
    save: (value: unknown): Promise<void> => browser.storage.session.set({ [key]: value }),
  };
}
