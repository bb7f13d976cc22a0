import type { BrowserContext, Page } from 'playwright-core';

interface TabsApi {
  query(filter: { active?: boolean }, callback?: (found: unknown[]) => void): Promise<{ url?: string }[]>;
}

/**
 * Makes `tabs.query` of an extension page answer with another tab. It is passed to the page as source, so it
 * names no function of its own: tsx would wrap that in a helper that the page does not have.
 */
function standInTab(address: string): void {
  const { tabs } = (globalThis as unknown as { chrome: { tabs: TabsApi } }).chrome;
  const query = tabs.query.bind(tabs);
  Object.assign(tabs, {
    query(filter: { active?: boolean }, callback?: (found: unknown[]) => void) {
      const answered = filter.active
        ? query({}).then((found) => found.filter(({ url }) => url === address))
        : query(filter);
      if (callback) void answered.then(callback);
      return callback ? undefined : answered;
    },
  });
}

/**
 * Opens a page of the extension in a tab of its own. With `tab` it takes that tab for the one that the reader is
 * in, as the real popup and side panel do, which no driver can open.
 */
export async function openExtensionPage(context: BrowserContext, address: string, tab?: Page): Promise<Page> {
  const page = await context.newPage();
  if (tab !== undefined) await page.addInitScript(standInTab, tab.url());
  await page.goto(address);
  return page;
}
