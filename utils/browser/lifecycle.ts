import { browser } from './api.ts';

/** Calls back after install (`first`), after an update of the extension and of the browser. */
export function onInstalled(listener: (first: boolean) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => listener(reason === 'install'));
}

/** Calls back when the browser starts with this extension. */
export function onStartup(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener);
}
