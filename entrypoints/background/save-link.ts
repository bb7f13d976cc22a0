import type { FeedPorts } from '../../utils/app/feeds/feed-ports.ts';
import { originsToAsk } from '../../utils/app/feeds/origins-of.ts';
import { saveLinked } from '../../utils/app/feeds/save-linked.ts';
import { showBadge } from '../../utils/browser/badge.ts';
import type { MenuTarget } from '../../utils/browser/menus.ts';
import { requestOrigins } from '../../utils/browser/origins.ts';
import { annotateTab } from './annotate-tab.ts';
import type { World } from './world.ts';

/** Saves the article that a link leads to, and tells by the toolbar button. The site is asked for within the click. */
export async function saveLinkAndTell(
  { tab, link }: MenuTarget,
  world: World,
  ports: FeedPorts,
): Promise<void> {
  // Before the first await: both browsers take nothing later for the reader's own click. What counts is the grant.
  const asking = tab.incognito ? null : requestOrigins(originsToAsk([link])).catch(() => false);
  await showBadge(tab.id, '…');
  await asking;
  const saved = await saveLinked(link, tab.incognito, ports);
  if (saved.ok) {
    world.encoding.start();
    await annotateTab(tab.id);
  }
  await showBadge(tab.id, saved.ok ? '✓' : '✗');
}
