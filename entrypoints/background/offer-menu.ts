import { onInstalled, onStartup } from '../../utils/browser/lifecycle.ts';
import { onMenuItem, showMenu } from '../../utils/browser/menus.ts';
import { openPanel } from '../../utils/browser/panel.ts';
import { wordsOf } from '../../utils/browser/words.ts';
import { annotateTab } from './annotate-tab.ts';
import { saveTabAndTell } from './save-tab.ts';
import type { World } from './world.ts';

/** Offers Crossread's items in the context menu of pages. */
export function offerMenu(world: World): void {
  const actions = new Map<string, (tabId: number) => unknown>([
    ['menuSaveArticle', (tabId) => saveTabAndTell(tabId, world)],
    ['menuAnnotatePage', annotateTab],
    ['menuOpenPanel', openPanel],
  ]);
  const show = () => showMenu([...actions.keys()].map((id) => ({ id, title: wordsOf(id) })));
  onInstalled(show);
  onStartup(show);
  onMenuItem((id, tab) => actions.get(id)?.(tab.id));
}
