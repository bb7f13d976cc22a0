import { browser } from './api.ts';

/** Opens an address in a new tab. */
export async function openAddress(url: string): Promise<void> {
  await browser.tabs.create({ url });
}
