import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { extensionOrigin } from '../browser/extension-origin.ts';
import { saveArticle } from '../browser/fill-base.ts';
import { launchChromium } from '../browser/launch-chromium.ts';
import { openExtensionPage } from '../browser/open-extension-page.ts';
import { type NewsServer, openNewsServer } from '../site/news-server.ts';
import { otherArticles } from '../site/sample-articles.ts';
import { openSampleSite } from '../site/sample-site.ts';
import { type LongPageSite, openLongPageSite } from './long-page-site.ts';

/** A Chromium with the e2e build, three saved articles, and a site of long pages on the same event. */
export interface Bench {
  readonly context: BrowserContext;
  /** A page of the extension to ask from. */
  readonly extension: Page;
  readonly server: NewsServer;
  readonly site: LongPageSite;
  readonly profile: string;
  readonly saved: number;
  close(): Promise<void>;
}

/** Between two questions, in ms: what is measured by asking is as exact as this. */
const pause = 50;

/** Asks until the answer is the wanted one. */
export async function until<Value>(
  ask: () => Promise<Value>,
  isWanted: (value: Value) => boolean,
): Promise<Value> {
  for (;;) {
    const value = await ask();
    if (isWanted(value)) return value;
    await wait(pause);
  }
}

/** Starts the browser and saves the articles. */
export async function openBench(sentences: number): Promise<Bench> {
  const saved = otherArticles.slice(0, 3);
  const profile = mkdtempSync(join(tmpdir(), 'crossread-bench-'));
  const site = await openLongPageSite(sentences);
  const server = await openNewsServer([openSampleSite(), site]);
  const extension = resolve(import.meta.dirname, '../../.output/chrome-mv3-e2e');
  const context = await launchChromium({ extension, profile, headless: true });
  const options = await openExtensionPage(context, `${await extensionOrigin(context)}/options.html`);
  for (const { name, path } of saved) await saveArticle(context, options, server.address(name, path));
  return {
    context,
    extension: options,
    server,
    site,
    profile,
    saved: saved.length,
    async close() {
      await context.close();
      await server.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
