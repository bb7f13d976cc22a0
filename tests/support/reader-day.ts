import type { Page } from 'playwright-core';
import { interfaceWord } from '../../scripts/browser/interface-word.ts';
import type { ChromiumReader } from './chromium-reader.ts';

/** Saves the article at hand by the popup's button, and answers what the popup says then. */
export async function saveByPopup(reader: ChromiumReader, article: Page): Promise<string> {
  const popup = await reader.openExtensionPage('popup.html', article);
  await popup.getByRole('button', { name: interfaceWord('saveArticle'), exact: true }).click();
  const status = popup
    .locator('.save')
    .getByRole('status')
    .filter({ hasText: interfaceWord('saved').replace('.', '') });
  const text = (await status.textContent()) ?? '';
  await popup.close();
  return text;
}

/** Opens the side panel beside an article. */
export const openPanel = (reader: ChromiumReader, article: Page): Promise<Page> =>
  reader.openExtensionPage('sidepanel.html', article);
