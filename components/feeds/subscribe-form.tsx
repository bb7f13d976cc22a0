import { useState } from 'preact/hooks';
import type { Subscribed, SubscribeFailure } from '../../utils/app/feeds/subscribe.ts';
import type { FeedLink } from '../../utils/formats/feeds/model.ts';
import { useWords, type Words } from '../words.tsx';
import { describeTrouble } from './describe-trouble.ts';

/** Where the wish to follow an address stands. */
export type SubscribeState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'done'; readonly found: Subscribed }
  | { readonly kind: 'failed'; readonly failure: SubscribeFailure | { readonly kind: 'failed' } };

function describeFailure(words: Words, failure: (SubscribeState & { kind: 'failed' })['failure']): string {
  const { t } = words;
  switch (failure.kind) {
    case 'bad-address':
      return t('subscribeBadAddress');
    case 'needs-access':
      return t('accessRefused');
    case 'no-feed':
      return t('subscribeNoFeed');
    case 'unreachable':
      return describeTrouble(words, failure.trouble);
    case 'failed':
      return t('feedTroubleInternal');
  }
}

/** What came of it, in words; '' where the reader is to choose. */
export function describeSubscribed({ t }: Words, found: Subscribed): string {
  if (found.kind === 'choose') return '';
  return found.kind === 'known' ? t('subscribeKnown') : t('subscribeDone', found.title || found.feed);
}

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
        {state.kind === 'failed' && describeFailure(words, state.failure)}
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
