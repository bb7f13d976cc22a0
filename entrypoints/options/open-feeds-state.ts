import { signal } from '@preact/signals';
import type { SubscribeState } from '../../components/feeds/describe-subscribed.ts';
import type { OpmlState } from '../../components/feeds/opml.tsx';
import type { Words } from '../../components/words.tsx';
import { pauseFeed, refreshSoon, setInterval, unfollowFeed } from '../../utils/app/feeds/change-feed.ts';
import { pauseQueue, retryItem, stopQueue } from '../../utils/app/feeds/change-queue.ts';
import {
  type FeedOverview,
  type FeedsOverview,
  openFeedsOverview,
} from '../../utils/app/feeds/feed-overview.ts';
import { followFeeds } from '../../utils/app/feeds/follow-feeds.ts';
import { originsToAsk, sitesOf } from '../../utils/app/feeds/origins-of.ts';
import { typedAddresses } from '../../utils/app/feeds/typed-addresses.ts';
import type { Ports } from '../../utils/app/ports.ts';
import { requestOrigins } from '../../utils/browser/origins.ts';
import { saveFile } from '../../utils/browser/save-file.ts';
import type { FeedLink } from '../../utils/formats/feeds/model.ts';
import { sendToBackground } from '../../utils/messages/send.ts';
import type { FeedItemRecord } from '../../utils/store/feed-model.ts';
import { followQuery } from '../../utils/store/follow-query.ts';

/**
 * The options page's section of feeds. What asks the browser for a permission does so before its first await: Firefox
 * takes nothing later for the reader's own click.
 */
export function openFeedsState({ t }: Words, ports: Ports) {
  const overview = signal<FeedsOverview | null>(null);
  const subscribing = signal<SubscribeState>({ kind: 'idle' });
  const opml = signal<OpmlState>({ kind: 'idle' });
  let listed: readonly FeedLink[] = [];

  followQuery(
    () => openFeedsOverview(ports.base),
    (value) => {
      overview.value = value;
    },
  );
  /** Changes the feeds, and lets the background go on with them. */
  const change = async (work: Promise<unknown>): Promise<void> => {
    await work;
    await sendToBackground('feedsChanged', null);
  };
  const ask = (addresses: readonly string[]): Promise<boolean> =>
    requestOrigins(originsToAsk(addresses)).catch(() => false);

  const subscribe = async (text: string, granting: Promise<boolean>): Promise<void> => {
    subscribing.value = { kind: 'asking' };
    try {
      await granting;
      const answer = await sendToBackground('subscribe', { text });
      subscribing.value = answer.ok
        ? { kind: 'done', found: answer.value }
        : { kind: 'failed', failure: answer.error };
    } catch {
      subscribing.value = { kind: 'failed', failure: { kind: 'failed' } };
    }
  };

  return {
    overview,
    subscribing,
    opml,
    subscribe: (text: string) => {
      const typed = typedAddresses(text);
      return subscribe(text, typed.length > 0 ? ask(typed) : Promise.resolve(false));
    },
    async choose(feed: FeedLink): Promise<void> {
      await ask([feed.address]);
      await change(followFeeds([feed], '', ports));
      subscribing.value = {
        kind: 'done',
        found: { kind: 'followed', feed: feed.address, title: feed.title },
      };
    },
    allow: ({ needs }: FeedOverview) => change(ask(needs)),
    refresh: (url: string) => change(refreshSoon(url, ports)),
    pause: (url: string, paused: boolean) => change(pauseFeed(url, paused, ports)),
    interval: (url: string, minutes: number) => change(setInterval(url, minutes, ports)),
    remove: (url: string) => change(unfollowFeed(url, ports)),
    pauseQueue: (paused: boolean) => change(pauseQueue(paused, ports)),
    stopQueue: () => change(stopQueue(ports)),
    retry: (item: FeedItemRecord) => change(retryItem(item, ports)),
    async readOpml(file: File): Promise<void> {
      // The parser is large, and most readers never need it here.
      const { parseOpml } = await import('../../utils/formats/feeds/parse-opml.ts');
      const parsed = parseOpml(new Uint8Array(await file.arrayBuffer()));
      if (!parsed.ok || parsed.value.length === 0) {
        opml.value = { kind: 'failed' };
        return;
      }
      listed = parsed.value;
      const sites = sitesOf(listed.map(({ address }) => address));
      opml.value = { kind: 'ready', feeds: listed.length, sites };
    },
    async followOpml(): Promise<void> {
      await ask(listed.map(({ address }) => address));
      const added = await followFeeds(listed, '', ports);
      opml.value = { kind: 'done', added };
      await sendToBackground('feedsChanged', null);
    },
    cancelOpml: () => {
      opml.value = { kind: 'idle' };
    },
    async exportOpml(): Promise<void> {
      const { writeOpml } = await import('../../utils/formats/feeds/write-opml.ts');
      const feeds = (overview.value?.feeds ?? []).map(({ feed: { url, title, site } }) => ({
        address: url,
        title,
        ...(site ? { site } : {}),
      }));
      const text = writeOpml(feeds, t('feedsHeading'));
      saveFile(new Blob([text], { type: 'text/x-opml' }), 'crossread-feeds.opml');
    },
  };
}
