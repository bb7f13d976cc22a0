import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page, Worker } from 'playwright-core';
import { launchChromium } from '../../scripts/browser/launch-chromium.ts';
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

async function waitForWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}

interface TabsApi {
  query(filter: { active?: boolean }, callback?: (found: unknown[]) => void): Promise<{ url?: string }[]>;
}

/** Makes `tabs.query` of an extension page answer with another tab. It is passed to the page as source. */
function standInTab(address: string): void {
  const { tabs } = (globalThis as unknown as { chrome: { tabs: TabsApi } }).chrome;
  const query = tabs.query.bind(tabs);
  const answer = async (filter: { active?: boolean }) =>
    filter.active ? (await query({})).filter(({ url }) => url === address) : query(filter);
  Object.assign(tabs, {
    query(filter: { active?: boolean }, callback?: (found: unknown[]) => void) {
      const answered = answer(filter);
      if (callback) void answered.then(callback);
      return callback ? undefined : answered;
    },
  });
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
  const origin = new URL((await waitForWorker(context)).url()).origin;

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
    async openExtensionPage(path, tab) {
      const page = await context.newPage();
      if (tab !== undefined) await page.addInitScript(standInTab, tab.url());
      await page.goto(`${origin}/${path}`);
      return page;
    },
    worker: () => waitForWorker(context),
    async killWorker() {
      const browser = context.browser();
      if (browser === null) throw new Error('The browser is gone');
      const session = await browser.newBrowserCDPSession();
      const gone = Promise.all(context.serviceWorkers().map((worker) => worker.waitForEvent('close')));
      const { targetInfos } = await session.send('Target.getTargets');
      for (const { targetId, type, url } of targetInfos) {
        if (type === 'service_worker' && url.startsWith(origin)) {
          await session.send('Target.closeTarget', { targetId });
        }
      }
      await gone;
      await session.detach();
    },
    async restart() {
      await context.close();
      context = await start();
      await waitForWorker(context);
    },
    async close() {
      await context.close();
      await recorder.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
