import type { FeedTrouble } from '../../utils/store/feed-model.ts';
import type { MessageKey, Words } from '../words.tsx';

/** The words for every reason that utils/app/feeds/trouble.ts knows; a status or a type fills in `$1`. */
const words = new Map<string, MessageKey>([
  ['network', 'feedTroubleNetwork'],
  ['timeout', 'feedTroubleTimeout'],
  ['too-large', 'feedTroubleTooLarge'],
  ['http', 'feedTroubleHttp'],
  ['busy', 'feedTroubleBusy'],
  ['elsewhere', 'feedTroubleElsewhere'],
  ['not-a-page', 'feedTroubleNotAPage'],
  ['same-text', 'feedTroubleSameText'],
  ['too-many', 'feedTroubleTooMany'],
  ['stopped', 'feedTroubleStopped'],
  ['internal', 'feedTroubleInternal'],
  ['paywall', 'feedTroublePaywall'],
  ['cut-short', 'feedTroubleCutShort'],
  ['mostly-video', 'feedTroubleVideo'],
  ['gallery', 'feedTroubleGallery'],
  ['other-language', 'feedTroubleLanguage'],
  ['no-text', 'feedTroubleNoText'],
  ['too-short', 'feedTroubleTooShort'],
  ['listing', 'feedTroubleListing'],
  ['live-page', 'feedTroubleLivePage'],
  ['error-page', 'feedTroubleErrorPage'],
  ['consent-wall', 'feedTroubleConsentWall'],
  ['empty', 'feedTroubleEmpty'],
  ['html-page', 'feedTroubleHtmlPage'],
  ['not-a-feed', 'feedTroubleNotAFeed'],
  ['broken-xml', 'feedTroubleBroken'],
  ['broken-json', 'feedTroubleBroken'],
  ['unsupported-encoding', 'feedTroubleEncoding'],
]);

/** What went wrong, in words. */
export const describeTrouble = ({ t }: Words, { reason, detail }: FeedTrouble): string =>
  t(words.get(reason) ?? 'feedTroubleInternal', detail).trim();
