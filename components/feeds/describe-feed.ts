import type { FeedOverview } from '../../utils/app/feeds/feed-overview.ts';
import type { Words } from '../words.tsx';
import { describeTime } from './describe-time.ts';
import { describeTrouble } from './describe-trouble.ts';

/** How a feed stands, in a line: what it brought, what waits, and when it is read next. */
export function describeFeed(words: Words, { feed, fetched, waiting }: FeedOverview): string {
  const { t, count } = words;
  const next = describeTime(words, feed.nextRefresh);
  return [
    fetched > 0 && count('articles', fetched),
    waiting > 0 && count('feedWaiting', waiting),
    feed.paused ? t('feedPaused') : feed.state === 'new' ? t('feedNew') : next && t('feedNext', next),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** What is wrong with a feed; '' where nothing is. */
export function describeFeedTrouble(words: Words, { feed }: FeedOverview): string {
  if (feed.state === 'gone') return words.t('feedGone');
  if (feed.state !== 'failing' || !feed.lastError) return '';
  return words.t('feedFailing', describeTrouble(words, feed.lastError));
}
