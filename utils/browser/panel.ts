import { browser } from './api.ts';

/** Chromium's side panel, which the polyfill's types do not know. */
interface SidePanelApi {
  open(target: { tabId: number }): Promise<void>;
  setPanelBehavior(behavior: { openPanelOnActionClick: boolean }): Promise<void>;
}

const sidePanel = (): SidePanelApi | undefined =>
  (browser as unknown as { readonly sidePanel?: SidePanelApi }).sidePanel;

/**
 * Opens the side panel (Firefox: the sidebar) beside a tab. Call it before any await in the handler of
 * a click, a menu item or a command: both browsers want a direct user action, and Firefox does not
 * take a message for one. False when the browser refused.
 */
export async function openPanel(tabId: number): Promise<boolean> {
  try {
    await (sidePanel()?.open({ tabId }) ?? browser.sidebarAction.open());
    return true;
  } catch {
    return false;
  }
}

/** The toolbar button opens the popup, not the side panel. */
export async function keepPanelFromButton(): Promise<void> {
  await sidePanel()?.setPanelBehavior({ openPanelOnActionClick: false });
}
