import type { BrowserContext, Page } from 'playwright-core';

/** The welcome page that the extension opens by itself when it was installed. */
export async function findWelcome(context: BrowserContext): Promise<Page> {
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  const page = context.pages().find(isWelcome) ?? (await context.waitForEvent('page'));
  await page.waitForURL(/\/welcome\.html$/u);
  return page;
}
