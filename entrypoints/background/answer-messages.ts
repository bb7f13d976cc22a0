import { annotatePage } from '../../utils/app/annotate-page.ts';
import { rejectMatch } from '../../utils/app/reject-match.ts';
import { searchClaims } from '../../utils/app/search-claims.ts';
import { placeFor } from '../../utils/app/settings.ts';
import { undo } from '../../utils/app/undo.ts';
import type { PageView } from '../../utils/app/view.ts';
import { showBadge } from '../../utils/browser/badge.ts';
import { openPanel } from '../../utils/browser/panel.ts';
import { outletOfUrl } from '../../utils/formats/html/outlet-of-url.ts';
import { handle } from '../../utils/messages/handle.ts';
import { annotateTab } from './annotate-tab.ts';
import { refreshFrontTabs } from './refresh-tabs.ts';
import { saveTab } from './save-tab.ts';
import type { World } from './world.ts';

/** Answers content scripts and extension pages. */
export function answerMessages(world: World): void {
  const { ports, settings } = world;
  handle('background', {
    async annotate({ reading }, { tabId, url }) {
      // The site is the one in the address bar; a canonical link may name another.
      const place = placeFor(await settings.read(), outletOfUrl(url || reading.metadata.url));
      const view = await annotatePage({ reading, place }, ports);
      if (tabId !== null) await showBadge(tabId, badgeText(view));
      return view;
    },
    rejectMatch: (pair, { incognito }) => rejectMatch({ ...pair, incognito }, ports),
    undo: ({ undo: token }) => undo(token, ports),
    openPanel: (_nothing, { tabId }) => tabId !== null && openPanel(tabId),
    annotateTab: ({ tabId }) => annotateTab(tabId),
    saveArticle: ({ tabId }) => saveTab(tabId, world),
    search: (query) => searchClaims(query, ports),
    baseChanged: refreshFrontTabs,
  });
}

/** The number of marks in the page; what is only possible does not count. */
function badgeText({ marks }: PageView): string {
  const count = marks.filter(({ tier }) => tier === 'confident').length;
  return count > 0 ? String(count) : '';
}
