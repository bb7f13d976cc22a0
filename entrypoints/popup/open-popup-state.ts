import { computed, signal } from '@preact/signals';
import type { SubscribeState } from '../../components/feeds/describe-subscribed.ts';
import type { PageState, SiteState } from '../../components/page/page-state.ts';
import type { SaveState } from '../../components/page/save-article.tsx';
import type { SearchState } from '../../components/popup/claim-search.tsx';
import { requestSave } from '../../utils/app/request-save.ts';
import { searchAsTyped } from '../../utils/app/search-as-typed.ts';
import { placeFor, withSite } from '../../utils/app/settings.ts';
import { openSettings } from '../../utils/app/settings-store.ts';
import { localValue } from '../../utils/browser/local-value.ts';
import { hasOrigins, originsOfSite, requestOrigins } from '../../utils/browser/origins.ts';
import { findActiveTab, type Tab } from '../../utils/browser/tabs.ts';
import { sendToBackground } from '../../utils/messages/send.ts';
import { openCounts } from '../../utils/store/counts.ts';
import { openFeeds } from '../../utils/store/feeds.ts';
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
  const followed = signal<ReadonlySet<string>>(new Set());
  const following = signal<SubscribeState>({ kind: 'idle' });
  const follow = computed(() => ({
    state: following.value,
    known: site.value !== null && followed.value.has(site.value.site),
  }));
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
  const ask = searchAsTyped({
    byWords: (query) => sendToBackground('search', { query, limit: mostHits }),
    refined: (query) => sendToBackground('refineSearch', { query, limit: mostHits }),
    show: (found) => {
      search.value = found;
    },
  });

  followQuery(
    () => openCounts(openBase()),
    (counts) => {
      emptyBase.value = counts.articles === 0;
    },
  );
  followQuery(
    () => openFeeds(openBase()),
    (feeds) => {
      followed.value = new Set(feeds.map(({ outlet }) => outlet));
    },
  );
  void readPage();

  return {
    page,
    follow,
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
    /**
     * The background is told at the same time as the reader is asked: the browser may close the popup over its
     * question, and the feed goes on when the site is granted.
     */
    async followOutlet(): Promise<void> {
      const name = site.value?.site;
      if (!tab || !name) return;
      const { id: tabId } = tab;
      const granting = requestOrigins(originsOfSite(name)).catch(() => false);
      const telling = sendToBackground('followOutlet', { tabId }).catch(() => null);
      following.value = { kind: 'asking' };
      const answer = await telling;
      // A page that names no feed sends to its site, which could not be asked before.
      const isRefused = answer !== null && !answer.ok && answer.error.kind === 'needs-access';
      const last =
        isRefused && (await granting)
          ? await sendToBackground('followOutlet', { tabId }).catch(() => null)
          : answer;
      if (!last) following.value = { kind: 'failed', failure: { kind: 'failed' } };
      else if (last.ok) following.value = { kind: 'done', found: last.value };
      else following.value = { kind: 'failed', failure: last.error };
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
