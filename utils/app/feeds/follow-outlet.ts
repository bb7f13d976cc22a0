import { failure, type Result, success } from '../../shared/result.ts';
import type { FeedPorts } from './feed-ports.ts';
import { followFeeds } from './follow-feeds.ts';
import { followNamed, type Subscribed, type SubscribeFailure, subscribe } from './subscribe.ts';

/** The page that the reader is at, as its tab shows it. */
export interface OpenPage {
  readonly html: string;
  readonly address: string;
}

/** Follows the outlet of an open page: the feed that the page names first, else that of its site. */
export async function followOutlet(
  { html, address }: OpenPage,
  ports: FeedPorts,
): Promise<Result<Subscribed, SubscribeFailure>> {
  if (!/^https?:/u.test(address)) return failure({ kind: 'bad-address' });
  const { feeds } = await ports.inspectPage(html, address);
  const site = new URL('/', address).href;
  const named = await followNamed(feeds, site, ports);
  const found = named ?? (await subscribe(site, ports));
  if (!found.ok || found.value.kind !== 'choose') return found;
  const [first] = found.value.feeds;
  if (!first) return failure({ kind: 'no-feed' });
  const added = await followFeeds([first], site, ports);
  return success(
    added > 0
      ? { kind: 'followed', feed: first.address, title: first.title }
      : { kind: 'known', feed: first.address },
  );
}
