import { changeFeeds } from '../../store/change-feeds.ts';
import { openItemsIn, saveFeedItems } from '../../store/feed-items.ts';
import type { FeedItemRecord } from '../../store/feed-model.ts';
import { changeFeed, openFeeds } from '../../store/feeds.ts';
import { allowedAddresses } from './allowed-addresses.ts';
import type { FeedPorts } from './feed-ports.ts';

/** Puts feeds and items that waited for the reader's permission into the queue, where it is there now. */
export async function followGrants(ports: FeedPorts): Promise<void> {
  const { base, clock } = ports;
  const feeds = (await openFeeds(base)).filter(({ state }) => state === 'needs-access');
  const items = [
    ...(await openItemsIn(base, 'needs-access')),
    ...(await openItemsIn(base, 'failed')).filter(({ trouble }) => trouble?.reason === 'elsewhere'),
  ];
  const addresses = [...feeds, ...items].map(({ url }) => url);
  const allowed = await allowedAddresses(addresses, ports);
  if (allowed.size === 0) return;
  await changeFeeds(base, async () => {
    const now = clock();
    for (const { url } of feeds)
      if (allowed.has(url)) await changeFeed(base, url, { state: 'new', nextRefresh: now });
    const freed = items.filter(({ url }) => allowed.has(url));
    await saveFeedItems(
      base,
      freed.map((item): FeedItemRecord => ({ ...item, state: 'waiting', due: now, trouble: null })),
    );
  });
}
