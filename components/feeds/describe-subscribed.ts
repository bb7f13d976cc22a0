import type { Subscribed, SubscribeFailure } from '../../utils/app/feeds/subscribe.ts';
import type { Words } from '../words.tsx';
import { describeTrouble } from './describe-trouble.ts';

/** Where the wish to follow an address stands. */
export type SubscribeState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'done'; readonly found: Subscribed }
  | { readonly kind: 'failed'; readonly failure: SubscribeFailure | { readonly kind: 'failed' } };

/** Why it did not work, in words. */
export function describeSubscribeFailure(
  words: Words,
  failure: (SubscribeState & { kind: 'failed' })['failure'],
): string {
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
