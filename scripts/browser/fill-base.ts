import type { BrowserContext, Page } from 'playwright-core';
import { callBackground, tabIdOf } from './call-extension.ts';
import { interfaceWord } from './interface-word.ts';

/** Imports the starter pack on the welcome page as a reader does, and waits until it says that it is there. */
export async function importStarterPack(welcome: Page): Promise<void> {
  await welcome.getByRole('button', { name: interfaceWord('packImport') }).click();
  const done = interfaceWord('packNext');
  await welcome.getByRole('status').filter({ hasText: done }).waitFor();
}

/** Opens an article, saves it as the popup does, and closes it. Needs an open page of the extension. */
export async function saveArticle(
  context: BrowserContext,
  extensionPage: Page,
  address: string,
): Promise<void> {
  const page = await context.newPage();
  await page.goto(address);
  const tabId = await tabIdOf(extensionPage, page.url());
  const saved = (await callBackground(extensionPage, 'saveArticle', { tabId })) as { ok: boolean };
  if (!saved.ok) throw new Error(`${address} was not saved: ${JSON.stringify(saved)}`);
  await page.close();
}
