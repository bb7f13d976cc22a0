import { browser } from './api.ts';

/** A browser tab, as far as the extension may know it. */
export interface Tab {
  readonly id: number;
  /** '' where the extension has no access to the page. */
  readonly url: string;
  readonly title: string;
  readonly incognito: boolean;
}

interface ApiTab {
  readonly id?: number;
  readonly url?: string;
  readonly title?: string;
  readonly incognito: boolean;
}

/** The API's tab as ours; null for one without an id (a devtools window). */
export const tabOf = (tab: ApiTab | undefined): Tab | null =>
  tab?.id === undefined
    ? null
    : { id: tab.id, url: tab.url ?? '', title: tab.title ?? '', incognito: tab.incognito };

/** The tab that the reader looks at in this window. */
export async function findActiveTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tabOf(tab);
}

/** The tabs in front, one a window. */
export async function openActiveTabs(): Promise<Tab[]> {
  const tabs = await browser.tabs.query({ active: true });
  return tabs.flatMap((tab) => tabOf(tab) ?? []);
}

/** The loaded tabs at addresses that fit some match patterns and that the extension may enter. */
export async function openTabsAt(patterns: readonly string[]): Promise<Tab[]> {
  if (patterns.length === 0) return [];
  const tabs = await browser.tabs.query({ url: [...patterns], discarded: false });
  return tabs.flatMap((tab) => tabOf(tab) ?? []);
}

/** A tab by id; null when it was closed. */
export async function openTab(id: number): Promise<Tab | null> {
  try {
    return tabOf(await browser.tabs.get(id));
  } catch {
    return null;
  }
}

/** Calls back when another tab comes to the front or the front one loads another page. Returns its undo. */
export function onActiveTabChange(listener: () => void): () => void {
  const updated = (_id: number, change: { status?: string; url?: string }, tab: { active: boolean }) => {
    if (tab.active && (change.status === 'complete' || change.url !== undefined)) listener();
  };
  browser.tabs.onActivated.addListener(listener);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(listener);
    browser.tabs.onUpdated.removeListener(updated);
  };
}

/** Calls back when a tab was closed. */
export function onTabClosed(listener: (id: number) => void): void {
  browser.tabs.onRemoved.addListener((id: number) => listener(id));
}

/** Opens a page of the extension ("/welcome.html") in a new tab. */
export async function openExtensionPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}
