import { signal } from '@preact/signals';
import type { PageState, SiteState } from '../../components/page/page-state.ts';
import type { SaveState } from '../../components/page/save-article.tsx';
import type { SearchState } from '../../components/popup/claim-search.tsx';
import { requestSave } from '../../utils/app/request-save.ts';
import { placeFor, withSite } from '../../utils/app/settings.ts';
import { openSettings } from '../../utils/app/settings-store.ts';
import { localValue } from '../../utils/browser/local-value.ts';
import { hasOrigins, originsOfSite, requestOrigins } from '../../utils/browser/origins.ts';
import { findActiveTab, type Tab } from '../../utils/browser/tabs.ts';
import { sendToBackground } from '../../utils/messages/send.ts';
import { latestWins } from '../../utils/shared/latest-wins.ts';
import { openCounts } from '../../utils/store/counts.ts';
import { followQuery } from '../../utils/store/follow-query.ts';
import { openBase } from '../../utils/store/schema.ts';

/** Hits that fill the popup without much scrolling. */
const mostHits = 12;

/** What the popup follows, and what it can do. Opening it annotates the tab at hand (activeTab). */
export function openPopupState() {
  const settings = openSettings(localValue('settings'));
  const page = signal<PageState>({ kind: 'reading' });
  const site = signal<SiteState | null>(null);
  const save = signal<SaveState>({ kind: 'idle' });
  const search = signal<SearchState | null>(null);
  const emptyBase = signal<boolean | null>(null);
  let tab: Tab | null = null;

  const readSite = async (): Promise<void> => {
    // The list of registrable domains is large: the popup is drawn before it is there.
    const { outletOfUrl } = await import('../../utils/formats/html/outlet-of-url.ts');
    const name = outletOfUrl(tab?.url ?? '');
    if (!tab || !name) return;
    const { protocol } = new URL(tab.url);
    site.value = {
      site: name,
      granted: await hasOrigins([`${protocol}//*.${name}/*`]),
      on: placeFor(await settings.read(), name) !== 'off',
    };
  };
  const readPage = async (): Promise<void> => {
    tab = await findActiveTab();
    void readSite();
    if (!tab) {
      page.value = { kind: 'trouble', reason: 'not-allowed' };
      return;
    }
    try {
      const answer = await sendToBackground('annotateTab', { tabId: tab.id });
      page.value = answer.ok
        ? { kind: 'view', view: answer.value }
        : { kind: 'trouble', reason: answer.error };
    } catch {
      page.value = { kind: 'trouble', reason: 'failed' };
    }
  };
  const ask = latestWins(
    (query: string) =>
      query.trim() ? sendToBackground('search', { query, limit: mostHits }) : Promise.resolve(null),
    (hits, query) => {
      search.value = hits && { query: query.trim(), hits };
    },
  );

  followQuery(
    () => openCounts(openBase()),
    (counts) => {
      emptyBase.value = counts.articles === 0;
    },
  );
  void readPage();

  return {
    page,
    site,
    save,
    search,
    emptyBase,
    ask,
    tab: () => tab,
    async saveArticle(): Promise<void> {
      if (!tab) return;
      const { id: tabId } = tab;
      await requestSave(
        () => sendToBackground('saveArticle', { tabId }),
        (state) => {
          save.value = state;
        },
      );
      await readPage();
    },
    async switchSite(on: boolean): Promise<void> {
      const name = site.value?.site;
      if (!name) return;
      await settings.change((now) => withSite(now, name, on));
      await readPage();
    },
    /** Runs inside the click: the browser asks the reader before anything is awaited. */
    async allowSite(): Promise<void> {
      const name = site.value?.site;
      if (!name || !(await requestOrigins(originsOfSite(name)))) return;
      await settings.change((now) => (now.sites === 'none' ? { ...now, sites: 'chosen' } : now));
      await readPage();
    },
  };
}
