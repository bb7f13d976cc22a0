import { saveArticle } from '../../utils/app/save-article.ts';
import { showBadge } from '../../utils/browser/badge.ts';
import { openTab } from '../../utils/browser/tabs.ts';
import type { SavedArticle, TabFailure } from '../../utils/messages/protocol.ts';
import { sendToContent } from '../../utils/messages/send.ts';
import { failure, type Result } from '../../utils/shared/result.ts';
import { annotateTab, enterTab } from './annotate-tab.ts';
import type { World } from './world.ts';

/** Saves the article that a tab shows, as the page reads at this moment. */
export async function saveTab(tabId: number, world: World): Promise<Result<SavedArticle, TabFailure>> {
  const tab = await openTab(tabId);
  if (!tab) return failure('gone');
  if (tab.incognito) return failure('private-window');
  if (!(await enterTab(tabId))) return failure('not-allowed');
  const reading = await sendToContent(tabId, 'readForSaving', null).catch(() => null);
  if (!reading) return failure('gone');
  const saved = await saveArticle({ reading, incognito: tab.incognito }, world.ports);
  if (saved.ok) {
    world.encoding.start();
    await annotateTab(tabId);
  }
  return saved;
}

/** The same where no page shows the outcome: the toolbar button does. */
export async function saveTabAndTell(tabId: number, world: World): Promise<void> {
  const saved = await saveTab(tabId, world);
  await showBadge(tabId, saved.ok ? '✓' : '✗');
}
