import type { Page } from 'playwright-core';
import { callBackground, tabIdOf } from '../../scripts/browser/call-extension.ts';
import { evaluateInWorker } from '../../scripts/browser/evaluate-in-worker.ts';
import type { ChromiumReader } from './chromium-reader.ts';

/** Presses a keyboard shortcut of the manifest on a page: the worker hears the command, as from the browser. */
export async function pressCommand(reader: ChromiumReader, page: Page, command: string): Promise<void> {
  const helper = await reader.openExtensionPage('manifest.json');
  const tabId = await tabIdOf(helper, page.url());
  // The browser wakes a worker for a command; a message does the same here.
  await callBackground(helper, 'search', { query: '', limit: 1 });
  await helper.close();
  await page.bringToFront();
  const dispatch = `chrome.tabs.get(${tabId}).then((tab) => chrome.commands.onCommand.dispatch('${command}', tab))`;
  await evaluateInWorker(reader.context, dispatch);
}
