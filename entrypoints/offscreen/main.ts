import { handle } from '../../utils/messages/handle.ts';
import { whileBusy } from './while-busy.ts';

// Chromium only: in Firefox the background is a page, and answers these calls itself.
handle('offscreen', {
  encode: whileBusy(async () => {
    throw new Error('The sentence encoder is not part of this version yet');
  }),
});
