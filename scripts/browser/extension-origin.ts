import type { BrowserContext } from 'playwright-core';
import { findWorker } from './find-worker.ts';

/** `chrome-extension://ID` of the loaded extension. (A URL object gives such addresses the origin `null`.) */
export async function extensionOrigin(context: BrowserContext): Promise<string> {
  const address = (await findWorker(context)).url();
  return address.slice(0, address.indexOf('/', 'chrome-extension://'.length));
}
