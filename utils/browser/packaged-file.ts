import { browser } from './api.ts';

/** Reads a JSON file that ships with the extension ("/packs/….json"). */
export async function openPackagedJson(path: string): Promise<unknown> {
  return (await fetch(browser.runtime.getURL(path))).json();
}
