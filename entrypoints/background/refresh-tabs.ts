import { injectAnnotator } from '../../utils/browser/annotator-script.ts';
import { openActiveTabs, openTabsAt } from '../../utils/browser/tabs.ts';
import { sendToContent } from '../../utils/messages/send.ts';

/** Lets the content scripts of the tabs in front ask afresh; the other tabs' marks are only a little old. */
export async function refreshFrontTabs(): Promise<void> {
  await Promise.all((await openActiveTabs()).map(({ id }) => refreshTab(id)));
}

/** Lets every open page of some origins ask afresh; of those loaded before the grant, enters the wanted ones. */
export async function refreshTabsAt(
  origins: readonly string[],
  isWanted: (url: string) => boolean,
): Promise<void> {
  const tabs = await openTabsAt(origins);
  await Promise.all(
    tabs.map(async (tab) => {
      if ((await refreshTab(tab.id)) || !isWanted(tab.url)) return;
      // Pages that no extension may enter (the browser's own store) fit the patterns too.
      await injectAnnotator(tab.id).catch(() => undefined);
    }),
  );
}

/** Lets the content script of a tab ask afresh; false when none answers. */
export async function refreshTab(tabId: number): Promise<boolean> {
  try {
    await sendToContent(tabId, 'refresh', null);
    return true;
  } catch {
    return false;
  }
}
