import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page, Worker } from 'playwright-core';
import { extensionOrigin } from '../../scripts/browser/extension-origin.ts';
import { findWorker } from '../../scripts/browser/find-worker.ts';
import { launchChromium } from '../../scripts/browser/launch-chromium.ts';
import { openExtensionPage } from '../../scripts/browser/open-extension-page.ts';
import { builtExtension } from './built-extension.ts';
import { type OutsideRecorder, openOutsideRecorder } from './outside-recorder.ts';

/** A reader's Chromium with the extension, on a profile of its own that lasts over restarts. */
export interface ChromiumReader {
  readonly context: BrowserContext;
  /** `chrome-extension://ID`. */
  readonly origin: string;
  /** What left the machine, had it been let: must stay empty. */
  readonly outside: readonly string[];
  /** Opens an address in a new tab. */
  open(address: string): Promise<Page>;
  /**
   * Opens a page of the extension in a tab of its own. With `tab` it takes that tab for the one that the reader
   * is in, as the real popup and side panel do.
   */
  openExtensionPage(path: string, tab?: Page): Promise<Page>;
  /** The service worker, woken where it sleeps. */
  worker(): Promise<Worker>;
  /** Ends the service worker as the browser does after half a minute of rest. */
  killWorker(): Promise<void>;
  /** Closes the browser and starts it anew on the same profile. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** Starts Chromium with the e2e build. */
export async function openChromiumReader(): Promise<ChromiumReader> {
  const profile = mkdtempSync(join(tmpdir(), 'crossread-reader-'));
  const recorder: OutsideRecorder = await openOutsideRecorder();
  const start = () =>
    launchChromium({
      extension: builtExtension('chrome-mv3-e2e'),
      profile,
      headless: true,
      proxyPort: recorder.port,
    });
  let context = await start();
  const origin = await extensionOrigin(context);

  return {
    get context() {
      return context;
    },
    origin,
    outside: recorder.requests,
    async open(address) {
      const page = await context.newPage();
      await page.goto(address);
      return page;
    },
    openExtensionPage(path, tab) {
      return openExtensionPage(context, `${origin}/${path}`, tab);
    },
    worker: () => findWorker(context),
    async killWorker() {
      const page = await openExtensionPage(context, `${origin}/manifest.json`);
      const session = await context.newCDPSession(page);
      const stopped = new Promise<void>((done) => {
        session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
          if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) done();
        });
      });
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await stopped;
      await session.detach();
      await page.close();
    },
    async restart() {
      await context.close();
      context = await start();
      await findWorker(context);
    },
    async close() {
      await context.close();
      await recorder.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
