import type { FeedsOverview } from '../../utils/app/feeds/feed-overview.ts';
import { useWords } from '../words.tsx';

/** The queue while something waits in it: how far it is, with Pause and Stop. */
export function FeedQueue(props: {
  readonly queue: FeedsOverview['queue'];
  readonly onPause: (paused: boolean) => void;
  readonly onStop: () => void;
}) {
  const { t } = useWords();
  const { paused, done, waiting } = props.queue;
  if (waiting === 0 && !paused) return null;
  return (
    <div class="queue">
      <p class="sub" role="status">
        {paused ? t('queuePaused', waiting) : t('queueProgress', done, done + waiting)}
      </p>
      <progress aria-label={t('queueLabel')} max={Math.max(done + waiting, 1)} value={done} />
      <button type="button" onClick={() => props.onPause(!paused)}>
        {t(paused ? 'queueResume' : 'queuePause')}
      </button>
      {waiting > 0 && (
        <button type="button" class="quiet" onClick={props.onStop}>
          {t('queueStop')}
        </button>
      )}
    </div>
  );
}
