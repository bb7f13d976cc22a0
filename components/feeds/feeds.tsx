import type { FeedsOverview } from '../../utils/app/feeds/feed-overview.ts';
import type { FeedLink } from '../../utils/formats/feeds/model.ts';
import type { FeedItemRecord } from '../../utils/store/feed-model.ts';
import { useWords } from '../words.tsx';
import type { SubscribeState } from './describe-subscribed.ts';
import { FeedQueue } from './feed-queue.tsx';
import { type FeedCallbacks, FeedRow } from './feed-row.tsx';
import { FeedTroubles } from './feed-troubles.tsx';
import { Opml, type OpmlCallbacks, type OpmlState } from './opml.tsx';
import { SubscribeForm } from './subscribe-form.tsx';

/** What the options page's section of feeds shows, and what can be done there. */
export interface FeedsProps extends FeedCallbacks {
  /** Null while it is read. */
  readonly overview: FeedsOverview | null;
  readonly subscribing: SubscribeState;
  readonly opml: OpmlState & OpmlCallbacks;
  readonly onSubscribe: (text: string) => void;
  readonly onChoose: (feed: FeedLink) => void;
  readonly onPauseQueue: (paused: boolean) => void;
  readonly onStopQueue: () => void;
  readonly onRetry: (item: FeedItemRecord) => void;
}

/** The section of feeds: follow, watch the queue, steer each feed. */
export function Feeds(props: FeedsProps) {
  const { t } = useWords();
  const { overview, opml } = props;
  const feeds = overview?.feeds ?? [];
  return (
    <section class="feeds">
      <h2>{t('feedsHeading')}</h2>
      <p class="sub">{t('feedsSays')}</p>
      <SubscribeForm state={props.subscribing} onSubscribe={props.onSubscribe} onChoose={props.onChoose} />
      {overview && (
        <FeedQueue queue={overview.queue} onPause={props.onPauseQueue} onStop={props.onStopQueue} />
      )}
      {overview && feeds.length === 0 && <p class="faint">{t('feedsNone')}</p>}
      {feeds.length > 0 && (
        <ul class="feed-list">
          {feeds.map((feed) => (
            <FeedRow key={feed.feed.url} {...props} overview={feed} />
          ))}
        </ul>
      )}
      {overview && <FeedTroubles items={overview.troubles} onRetry={props.onRetry} />}
      <Opml state={opml} hasFeeds={feeds.length > 0} {...opml} />
    </section>
  );
}
