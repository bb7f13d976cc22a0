import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { callBackground, callContent, tabIdOf } from '../../scripts/browser/call-extension.ts';
import { saveArticle } from '../../scripts/browser/fill-base.ts';
import { interfaceWord } from '../../scripts/browser/interface-word.ts';
import { readMarks, waitForMarks } from '../../scripts/browser/page-marks.ts';
import { type NewsServer, openNewsServer } from '../../scripts/site/news-server.ts';
import { leadArticle, otherArticles } from '../../scripts/site/sample-articles.ts';
import { openSampleSite } from '../../scripts/site/sample-site.ts';
import { type ChromiumReader, openChromiumReader } from '../support/chromium-reader.ts';
import { closePopover } from '../support/open-popover.ts';
import { openPanel } from '../support/reader-day.ts';
import { listenToProgress, refinementOf, waitForRefined } from '../support/refinement.ts';

const saved = otherArticles.slice(0, 3);
/** Not saved: after the worker has died, nothing of it is encoded. */
const other = otherArticles[3];

// The real model in its worker: marks by words first, refined ones after, whoever dies in between.
describe('the sentence encoder in Chromium', () => {
  let server: NewsServer;
  let reader: ChromiumReader;
  /** A page of the extension that the tests ask from. */
  let extension: Page;

  beforeAll(async () => {
    server = await openNewsServer([openSampleSite()]);
    reader = await openChromiumReader();
    extension = await reader.openExtensionPage('options.html');
    for (const { name, path } of saved)
      await saveArticle(reader.context, extension, server.address(name, path));
  });
  afterAll(async () => {
    await reader?.close();
    await server?.close();
  });

  const open = async ({ name, path } = leadArticle): Promise<{ page: Page; tabId: number }> => {
    const page = await reader.open(server.address(name, path));
    return { page, tabId: await tabIdOf(extension, page.url()) };
  };
  const unfinished = () => extension.evaluate('chrome.storage.session.get("refining")');

  test('a page whose worker document is closed in the middle is refined all the same', async () => {
    const progress = await listenToProgress(extension, 'chrome.offscreen.closeDocument()');
    const { page, tabId } = await open();
    expect((await waitForMarks(page)).length).toBeGreaterThan(0);
    const { done, total } = await progress.told();
    expect(done).toBeLessThan(total);
    await waitForRefined(extension, tabId);
    expect((await readMarks(page)).length).toBeGreaterThan(0);
    await page.close();
  });

  test('a page whose service worker is killed in the middle is refined when something wakes it', async () => {
    const session = await reader.context.newCDPSession(extension);
    await session.send('ServiceWorker.enable');
    const progress = await listenToProgress(extension);
    const { page, tabId } = await open(other);
    await progress.told();
    await session.send('ServiceWorker.stopAllWorkers');
    expect(await refinementOf(extension, tabId)).toBe('running');
    expect(await unfinished()).toEqual({ refining: [tabId] });
    // Of itself the browser wakes it by the alarm, half a minute later.
    expect(await extension.evaluate('chrome.alarms.get("encoding")')).toMatchObject({ name: 'encoding' });
    await callBackground(extension, 'search', { query: 'cartel', limit: 1 });
    await waitForRefined(extension, tabId);
    await vi.waitFor(async () => expect(await unfinished()).toEqual({ refining: [] }));
    await page.close();
  });

  test('nothing changes under an open popover; the side panel says what was done', async () => {
    await reader.killWorker();
    const { page, tabId } = await open(other);
    await waitForMarks(page);
    expect(await callContent(extension, tabId, 'nextMark')).toBe(true);
    await vi.waitFor(async () => expect(await unfinished()).toEqual({ refining: [] }), { timeout: 60_000 });
    expect(await refinementOf(extension, tabId)).toBe('running');
    await closePopover(page);
    await waitForRefined(extension, tabId);
    const panel = await openPanel(reader, page);
    await panel.getByText(interfaceWord('refined')).waitFor();
    await panel.close();
    await page.close();
  });

  test('switched off, words alone mark, and no encoder is asked', async () => {
    await extension.getByRole('checkbox', { name: interfaceWord('encoderSwitch') }).uncheck();
    const { page, tabId } = await open();
    expect((await waitForMarks(page)).length).toBeGreaterThan(0);
    expect(await refinementOf(extension, tabId)).toBeUndefined();
    await page.close();
  });

  test('nothing left the machine', () => {
    expect(reader.outside).toEqual([]);
  });
});
