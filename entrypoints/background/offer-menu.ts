import type { FeedPorts } from '../../utils/app/feeds/feed-ports.ts';
import { onInstalled, onStartup } from '../../utils/browser/lifecycle.ts';
import { type MenuItem, type MenuTarget, onMenuItem, showMenu } from '../../utils/browser/menus.ts';
import { openPanel } from '../../utils/browser/panel.ts';
import { wordsOf } from '../../utils/browser/words.ts';
import { annotateTab } from './annotate-tab.ts';
import { saveLinkAndTell } from './save-link.ts';
import { addClaimAndTell, saveTabAndTell } from './save-tab.ts';
import type { World } from './world.ts';

/** Offers Crossread's items in the context menu of pages, links and selected words. */
export function offerMenu(world: World, feedPorts: FeedPorts): void {
  const items = new Map<string, { on: MenuItem['on']; act: (target: MenuTarget) => unknown }>([
    ['menuSaveArticle', { on: 'anywhere', act: ({ tab }) => saveTabAndTell(tab.id, world) }],
    ['menuAnnotatePage', { on: 'anywhere', act: ({ tab }) => annotateTab(tab.id) }],
    ['menuOpenPanel', { on: 'anywhere', act: ({ tab }) => openPanel(tab.id) }],
    ['menuSaveLink', { on: 'link', act: (target) => saveLinkAndTell(target, world, feedPorts) }],
    [
      'menuAddClaim',
      { on: 'selection', act: ({ tab, selection }) => addClaimAndTell(tab.id, selection, world) },
    ],
  ]);
  const show = () => showMenu([...items].map(([id, { on }]) => ({ id, title: wordsOf(id), on })));
  onInstalled(show);
  onStartup(show);
  onMenuItem((id, target) => items.get(id)?.act(target));
}
