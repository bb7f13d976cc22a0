import { signal } from '@preact/signals';
import type { PageState, SiteState } from '../../components/page/page-state.ts';
import { placeFor } from '../../utils/app/settings.ts';
import type { SettingsStore } from '../../utils/app/settings-store.ts';
import { allSites, hasOrigins, onGrantsChange } from '../../utils/browser/origins.ts';
import { findActiveTab, onActiveTabChange, type Tab } from '../../utils/browser/tabs.ts';
import { outletOfUrl } from '../../utils/formats/html/outlet-of-url.ts';
import { handle } from '../../utils/messages/handle.ts';
import { sendToBackground, sendToContent } from '../../utils/messages/send.ts';
import { latestWins } from '../../utils/shared/latest-wins.ts';

interface Seen {
  readonly tab: Tab | null;
  readonly page: PageState;
  readonly site: SiteState | null;
  readonly allGranted: boolean;
}

/** Asks a tab's content script what it knows; brings it in where a grant allows that. */
async function askPage(tab: Tab, granted: boolean): Promise<PageState> {
  const answer = await sendToContent(tab.id, 'getPageView', null).catch(() => undefined);
  if (answer) return { kind: 'view', view: answer };
  if (answer === null) return { kind: 'reading' };
  if (!granted) return { kind: 'trouble', reason: 'not-allowed' };
  const annotated = await sendToBackground('annotateTab', { tabId: tab.id });
  return annotated.ok
    ? { kind: 'view', view: annotated.value }
    : { kind: 'trouble', reason: annotated.error };
}

async function see(settings: SettingsStore): Promise<Seen> {
  const tab = await findActiveTab();
  const allGranted = await hasOrigins(allSites);
  if (!tab) return { tab, page: { kind: 'trouble', reason: 'not-allowed' }, site: null, allGranted };
  const name = outletOfUrl(tab.url);
  const granted = name !== '' && (await hasOrigins([`${new URL(tab.url).protocol}//*.${name}/*`]));
  const page = await askPage(tab, granted).catch((): PageState => ({ kind: 'trouble', reason: 'failed' }));
  const site = name || (page.kind === 'view' ? outletOfUrl(page.view.url) : '');
  const on = placeFor(await settings.read(), site) !== 'off';
  return { tab, page, site: site ? { site, granted, on } : null, allGranted };
}

/** Follows the tab in front of this window: what is known of its page, as it changes. */
export function followTab(settings: SettingsStore) {
  const seen = signal<Seen>({ tab: null, page: { kind: 'reading' }, site: null, allGranted: true });
  const look = latestWins(
    () => see(settings),
    (now) => {
      seen.value = now;
    },
  );
  onActiveTabChange(() => look(undefined));
  onGrantsChange(() => look(undefined));
  settings.onChange(() => look(undefined));
  handle('pages', { pageChanged: () => look(undefined) });
  look(undefined);
  return { seen, look: () => look(undefined) };
}
