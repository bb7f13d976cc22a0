import { useState } from 'preact/hooks';
import type { FeedOverview } from '../../utils/app/feeds/feed-overview.ts';
import { useWords } from '../words.tsx';
import { describeFeed, describeFeedTrouble } from './describe-feed.ts';
import { IntervalChoice } from './interval-choice.tsx';

/** What can be done with a feed; `onAllow` asks the browser and must run inside the click. */
export interface FeedCallbacks {
  readonly onAllow: (feed: FeedOverview) => void;
  readonly onRefresh: (url: string) => void;
  readonly onPause: (url: string, paused: boolean) => void;
  readonly onInterval: (url: string, minutes: number) => void;
  readonly onRemove: (url: string) => void;
}

/** One feed: what it is, how it does, what it needs. */
export function FeedRow(props: { readonly overview: FeedOverview } & FeedCallbacks) {
  const words = useWords();
  const { t } = words;
  const { overview } = props;
  const { feed, sites } = overview;
  const name = feed.title || feed.outlet;
  const trouble = describeFeedTrouble(words, overview);
  return (
    <li class="feed">
      <h3>{name}</h3>
      <p class="sub">
        {[name !== feed.outlet && feed.outlet, describeFeed(words, overview)].filter(Boolean).join(' · ')}
      </p>
      {trouble && <p class="problem">{trouble}</p>}
      {sites.length > 0 && (
        <p class="needs">
          <span>{t('feedNeeds', sites.join(', '))}</span>
          <button type="button" onClick={() => props.onAllow(overview)}>
            {words.count('feedAllow', sites.length)}
          </button>
        </p>
      )}
      <FeedActions name={name} {...props} />
    </li>
  );
}

function FeedActions(props: { readonly name: string; readonly overview: FeedOverview } & FeedCallbacks) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const { url, paused, interval } = props.overview.feed;
  if (asking)
    return (
      <p class="sure">
        {t('feedRemoveSure')}
        <button type="button" onClick={() => props.onRemove(url)}>
          {t('feedRemoveDo')}
        </button>
        <button type="button" class="quiet" onClick={() => setAsking(false)}>
          {t('cancel')}
        </button>
      </p>
    );
  return (
    <p class="actions">
      <IntervalChoice
        label={t('feedIntervalLabel', props.name)}
        minutes={interval}
        onChoose={(minutes) => props.onInterval(url, minutes)}
      />
      <button
        type="button"
        class="quiet"
        aria-label={t('feedRefreshNamed', props.name)}
        onClick={() => props.onRefresh(url)}
      >
        {t('feedRefresh')}
      </button>
      <button
        type="button"
        class="quiet"
        aria-label={t(paused ? 'feedResumeNamed' : 'feedPauseNamed', props.name)}
        onClick={() => props.onPause(url, !paused)}
      >
        {t(paused ? 'feedResume' : 'feedPause')}
      </button>
      <button
        type="button"
        class="quiet"
        aria-label={t('feedRemoveNamed', props.name)}
        onClick={() => setAsking(true)}
      >
        {t('feedRemove')}
      </button>
    </p>
  );
}
