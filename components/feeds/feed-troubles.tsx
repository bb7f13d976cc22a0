import type { FeedItemRecord } from '../../utils/store/feed-model.ts';
import { useWords } from '../words.tsx';
import { describeTime } from './describe-time.ts';
import { describeTrouble } from './describe-trouble.ts';

/** The items that did not come into the base, with the reason of each; closed until the reader asks. */
export function FeedTroubles(props: {
  readonly items: readonly FeedItemRecord[];
  readonly onRetry: (item: FeedItemRecord) => void;
}) {
  const words = useWords();
  const { t, count } = words;
  if (props.items.length === 0) return null;
  return (
    <details class="troubles">
      <summary>{count('feedTroubles', props.items.length)}</summary>
      <ul class="sites">
        {props.items.map((item) => (
          <li key={item.id}>
            <span>
              <a href={item.url} target="_blank" rel="noreferrer">
                {item.title || item.url}
              </a>{' '}
              <span class="sub">
                {item.trouble && describeTrouble(words, item.trouble)}
                {item.due && ` · ${t('feedTroubleAgain', describeTime(words, item.due))}`}
              </span>
            </span>
            <button
              type="button"
              class="quiet"
              aria-label={t('feedTryNowNamed', item.title || item.url)}
              onClick={() => props.onRetry(item)}
            >
              {t('feedTryNow')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
