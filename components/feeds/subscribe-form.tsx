import type { FeedLink } from '../../utils/formats/feeds/model.ts';
import { AddressForm } from '../options/address-form.tsx';
import { useWords } from '../words.tsx';
import { describeSubscribed, describeSubscribeFailure, type SubscribeState } from './describe-subscribed.ts';

/** Follows a site or a feed by its address. `onSubscribe` asks the browser: it must run inside the submit. */
export function SubscribeForm(props: {
  readonly state: SubscribeState;
  readonly onSubscribe: (text: string) => void;
  readonly onChoose: (feed: FeedLink) => void;
}) {
  const words = useWords();
  const { t } = words;
  const { state } = props;
  const choice = state.kind === 'done' && state.found.kind === 'choose' ? state.found.feeds : [];
  return (
    <>
      <AddressForm
        label={t('subscribeLabel')}
        hint={t('subscribeHint')}
        button={t('subscribeDo')}
        busy={state.kind === 'asking'}
        onAddress={props.onSubscribe}
      />
      <p class={state.kind === 'failed' ? 'problem' : 'sub said'} role="status">
        {state.kind === 'asking' && t('subscribeAsking')}
        {state.kind === 'done' && describeSubscribed(words, state.found)}
        {choice.length > 0 && t('subscribeChoose')}
        {state.kind === 'failed' && describeSubscribeFailure(words, state.failure)}
      </p>
      {choice.length > 0 && (
        <ul class="sites">
          {choice.map((feed) => (
            <li key={feed.address}>
              <span>{feed.title || feed.address}</span>
              <button
                type="button"
                class="quiet"
                aria-label={t('subscribeChooseNamed', feed.title || feed.address)}
                onClick={() => props.onChoose(feed)}
              >
                {t('subscribeDo')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
