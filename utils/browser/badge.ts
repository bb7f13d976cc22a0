import { browser } from './api.ts';

/** Dark enough for white figures in light and dark toolbars. */
const badgeColour = '#3b4a6b';

/** Shows a short text on the toolbar button of a tab; '' shows none. A tab that was closed is no failure. */
export async function showBadge(tabId: number, text: string): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: badgeColour });
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // The tab went away between the answer and its badge.
  }
}
