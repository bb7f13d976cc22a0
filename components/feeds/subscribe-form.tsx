import { useState } from 'preact/hooks';
import type { FeedLink } from '../../utils/formats/feeds/model.ts';
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
  const [text, setText] = useState('');
  const { state } = props;
  const choice = state.kind === 'done' && state.found.kind === 'choose' ? state.found.feeds : [];
  return (
    <>
      <form
        class="add"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim()) props.onSubscribe(text.trim());
        }}
      >
        <input
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          aria-label={t('subscribeLabel')}
          placeholder={t('subscribeHint')}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="primary" disabled={state.kind === 'asking'}>
          {t('subscribeDo')}
        </button>
      </form>
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
