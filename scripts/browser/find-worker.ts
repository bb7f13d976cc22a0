import type { BrowserContext, Worker } from 'playwright-core';

/** The extension's service worker; waits for it where it has not started. */
export async function findWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}
