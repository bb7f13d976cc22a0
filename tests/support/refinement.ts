import type { Page } from 'playwright-core';
import { vi } from 'vitest';
import { callContent } from '../../scripts/browser/call-extension.ts';
import type { PageView } from '../../utils/app/view.ts';

/** The encoder on a busy machine takes this long at most for a page and its story, in ms. */
const timeout = 60_000;

/** How far the encoder is with a tab's page, asked from a page of the extension. */
export async function refinementOf(extensionPage: Page, tabId: number): Promise<string | undefined> {
  const view = (await callContent(extensionPage, tabId, 'getPageView')) as PageView | null;
  return view?.refinement?.state;
}

/** Waits until the encoder has refined a tab's page. */
export const waitForRefined = (extensionPage: Page, tabId: number): Promise<void> =>
  vi.waitFor(
    async () => {
      const state = await refinementOf(extensionPage, tabId);
      if (state !== 'done') throw new Error(`The page's refinement is ${state}`);
    },
    { timeout, interval: 50 },
  );

/**
 * Listens in a page of the extension, from the moment it answers; `told` resolves when the background tells that it
 * has encoded some of a page's sentences, after `script` (an expression) was evaluated there at once.
 */
export async function listenToProgress(
  extensionPage: Page,
  script = 'null',
): Promise<{ told(): Promise<{ done: number; total: number }> }> {
  await extensionPage.evaluate(`globalThis.progressTold = new Promise((tell) => {
    const hear = ({ to, call, argument }) => {
      if (to !== 'pages' || call !== 'refining') return;
      chrome.runtime.onMessage.removeListener(hear);
      Promise.resolve(${script}).then(() => tell(argument));
    };
    chrome.runtime.onMessage.addListener(hear);
  }), null`);
  return { told: () => extensionPage.evaluate('globalThis.progressTold') };
}
