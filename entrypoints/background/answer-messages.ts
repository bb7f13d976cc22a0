import { comparePossible } from '../../utils/app/compare-possible.ts';
import { rejectMatch } from '../../utils/app/reject-match.ts';
import { searchClaims } from '../../utils/app/search-claims.ts';
import { placeFor } from '../../utils/app/settings.ts';
import { undo } from '../../utils/app/undo.ts';
import { openPanel } from '../../utils/browser/panel.ts';
import { outletOfUrl } from '../../utils/formats/html/outlet-of-url.ts';
import { handle } from '../../utils/messages/handle.ts';
import { annotateTab } from './annotate-tab.ts';
import { keepFactChecks } from './keep-fact-checks.ts';
import { refreshFrontTabs } from './refresh-tabs.ts';
import { saveTab } from './save-tab.ts';
import { showCount } from './show-count.ts';
import type { AnnotatedPage } from './watch-reading.ts';
import type { World } from './world.ts';

/** Answers content scripts and extension pages. */
export function answerMessages(world: World, onAnnotated: (page: AnnotatedPage) => Promise<void>): void {
  const { ports, settings, encoding } = world;
  handle('background', {
    async annotate({ reading, all, factChecks }, { tabId, url, incognito }) {
      // The site is the one in the address bar; a canonical link may name another.
      const place = placeFor(await settings.read(), outletOfUrl(url || reading.metadata.url));
      const view = await encoding.annotate({ reading, place, all }, { tabId, incognito });
      if (tabId !== null) await showCount(tabId, view);
      if (view.status === 'annotated' || view.status === 'empty-base')
        void onAnnotated({ tabId, url, incognito });
      if (place !== 'off') void keepFactChecks(factChecks, { url, incognito }, world);
      return view;
    },
    comparePossible: (asked) => comparePossible(asked, ports),
    rejectMatch: (pair, { incognito }) => rejectMatch({ ...pair, incognito }, ports),
    async undo({ undo: token }) {
      const back = await undo(token, ports);
      encoding.start();
      return back;
    },
    openPanel: (_nothing, { tabId }) => tabId !== null && openPanel(tabId),
    annotateTab: ({ tabId }) => annotateTab(tabId),
    saveArticle: ({ tabId }) => saveTab(tabId, world),
    search: (query) => searchClaims(query, ports),
    async refineSearch(query) {
      const encoded = await encoding.encodeQuery(query.query);
      return encoded && searchClaims({ ...query, encoded }, ports);
    },
    async baseChanged() {
      encoding.start();
      await refreshFrontTabs();
    },
  });
}
