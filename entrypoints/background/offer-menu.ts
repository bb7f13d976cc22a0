import type { FeedPorts } from '../../utils/app/feeds/feed-ports.ts';
import { onInstalled, onStartup } from '../../utils/browser/lifecycle.ts';
import { type MenuTarget, onMenuItem, showMenu } from '../../utils/browser/menus.ts';
import { openPanel } from '../../utils/browser/panel.ts';
import { wordsOf } from '../../utils/browser/words.ts';
import { annotateTab } from './annotate-tab.ts';
import { saveLinkAndTell } from './save-link.ts';
import { saveTabAndTell } from './save-tab.ts';
import type { World } from './world.ts';

/** Offers Crossread's items in the context menu of pages and links. */
export function offerMenu(world: World, feedPorts: FeedPorts): void {
  const actions = new Map<string, (target: MenuTarget) => unknown>([
    ['menuSaveArticle', ({ tab }) => saveTabAndTell(tab.id, world)],
    ['menuAnnotatePage', ({ tab }) => annotateTab(tab.id)],
    ['menuOpenPanel', ({ tab }) => openPanel(tab.id)],
    ['menuSaveLink', (target) => saveLinkAndTell(target, world, feedPorts)],
  ]);
  const show = () =>
    showMenu(
      [...actions.keys()].map((id) => ({
        id,
        title: wordsOf(id),
        on: id === 'menuSaveLink' ? 'link' : 'anywhere',
      })),
    );
  onInstalled(show);
  onStartup(show);
  onMenuItem((id, target) => actions.get(id)?.(target));
}
