import { browser } from './api.ts';
import { type Tab, tabOf } from './tabs.ts';

/** An item of the page's context menu. */
export interface MenuItem {
  readonly id: string;
  readonly title: string;
  /** On what it is offered. */
  readonly on: 'anywhere' | 'link' | 'selection';
}

/** What an item was chosen on. */
export interface MenuTarget {
  readonly tab: Tab;
  /** The link's address, '' where there is none. */
  readonly link: string;
  /** The selected words, '' where there are none. */
  readonly selection: string;
}

/** Replaces the extension's items in the context menu of pages. */
export async function showMenu(items: readonly MenuItem[]): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title, on } of items)
    browser.contextMenus.create({
      id,
      title,
      contexts: on === 'anywhere' ? ['page', 'selection', 'link'] : [on],
    });
}

/** Calls back when an item was chosen on a tab's page. */
export function onMenuItem(listener: (id: string, target: MenuTarget) => void): void {
  browser.contextMenus.onClicked.addListener((info, apiTab) => {
    const tab = tabOf(apiTab);
    if (!tab) return;
    listener(String(info.menuItemId), { tab, link: info.linkUrl ?? '', selection: info.selectionText ?? '' });
  });
}
