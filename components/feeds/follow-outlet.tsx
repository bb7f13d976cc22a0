import { useWords } from '../words.tsx';
import { describeSubscribeFailure, type SubscribeState } from './describe-subscribed.ts';

/** Follows the outlet of the page at hand. `onFollow` asks the browser: it must run inside the click. */
export function FollowOutlet(props: {
  readonly state: SubscribeState;
  /** Whether a feed of this outlet is followed. */
  readonly known: boolean;
  readonly onFollow: () => void;
}) {
  const words = useWords();
  const { t } = words;
  const { state, known } = props;
  return (
    <div class="follow">
      {!known && state.kind !== 'done' && (
        <button type="button" disabled={state.kind === 'asking'} onClick={props.onFollow}>
          {t('followOutlet')}
        </button>
      )}
      <span class="sub" role="status">
        {state.kind === 'asking' && t('subscribeAsking')}
        {state.kind === 'failed' && describeSubscribeFailure(words, state.failure)}
        {state.kind === 'done' && t('followOutletDone')}
        {state.kind !== 'done' && known && t('followOutletKnown')}
      </span>
    </div>
  );
}
