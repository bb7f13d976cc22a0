import { addClaim } from '../../utils/app/add-claim.ts';
import { saveArticle } from '../../utils/app/save-article.ts';
import { showBadge } from '../../utils/browser/badge.ts';
import type { SavedArticle, TabFailure } from '../../utils/messages/protocol.ts';
import type { Result } from '../../utils/shared/result.ts';
import { annotateTab } from './annotate-tab.ts';
import { readTab } from './read-tab.ts';
import type { World } from './world.ts';

/** Saves the article that a tab shows, as the page reads at this moment. */
export async function saveTab(tabId: number, world: World): Promise<Result<SavedArticle, TabFailure>> {
  const read = await readTab(tabId);
  if (!read.ok) return read;
  const saved = await saveArticle(read.value, world.ports);
  if (saved.ok) await followSaved(tabId, world);
  return saved;
}

/** The same where no page shows the outcome: the toolbar button does. */
export async function saveTabAndTell(tabId: number, world: World): Promise<void> {
  const saved = await saveTab(tabId, world);
  await showBadge(tabId, saved.ok ? '✓' : '✗');
}

/** Makes a claim of the words that are selected in a tab's page; the toolbar button shows the outcome. */
export async function addClaimAndTell(tabId: number, selection: string, world: World): Promise<void> {
  const read = await readTab(tabId);
  const added = read.ok ? await addClaim({ ...read.value, selection }, world.ports) : read;
  if (added.ok) await followSaved(tabId, world);
  await showBadge(tabId, added.ok ? '✓' : '✗');
}

async function followSaved(tabId: number, world: World): Promise<void> {
  world.encoding.start();
  await annotateTab(tabId);
}
