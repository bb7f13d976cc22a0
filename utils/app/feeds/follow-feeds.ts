import type { FeedLink } from '../../formats/feeds/model.ts';
import { changeFeeds } from '../../store/change-feeds.ts';
import { openFeed, saveFeed } from '../../store/feeds.ts';
import type { FeedPorts } from './feed-ports.ts';
import { newFeed } from './new-feed.ts';

/** Follows feeds from now on, those that are followed already as before; answers how many are new. The queue reads them. */
export function followFeeds(
  feeds: readonly Pick<FeedLink, 'address' | 'title'>[],
  site: string,
  { base, clock }: Pick<FeedPorts, 'base' | 'clock'>,
): Promise<number> {
  return changeFeeds(base, async () => {
    let added = 0;
    for (const { address, title } of feeds) {
      if (await openFeed(base, address)) continue;
      await saveFeed(base, newFeed(address, title, site, clock()));
      added += 1;
    }
    return added;
  });
}
