import type { Page } from 'playwright-core';

interface ExtensionApi {
  readonly tabs: {
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(tabId: number, message: unknown): Promise<unknown>;
  };
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
}

/** Number of the tab that shows an address, asked from a page of the extension. */
export async function tabIdOf(extensionPage: Page, address: string): Promise<number> {
  const id = await extensionPage.evaluate(async (wanted) => {
    const { tabs } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
    return (await tabs.query({})).find(({ url }) => url === wanted)?.id ?? null;
  }, address);
  if (id === null) throw new Error(`No tab shows ${address}`);
  return id;
}

/** Sends a message of the protocol to the background, from a page of the extension. */
export function callBackground(extensionPage: Page, call: string, argument: unknown): Promise<unknown> {
  return extensionPage.evaluate(
    (message) => (globalThis as unknown as { chrome: ExtensionApi }).chrome.runtime.sendMessage(message),
    { to: 'background', call, argument },
  );
}

/** Sends a message of the protocol to the content script of a tab, from a page of the extension. */
export function callContent(extensionPage: Page, tabId: number, call: string): Promise<unknown> {
  return extensionPage.evaluate(
    ([id, message]) =>
      (globalThis as unknown as { chrome: ExtensionApi }).chrome.tabs.sendMessage(id, message),
    [tabId, { to: 'content', call, argument: null }] as const,
  );
}
