import { sendToExtension } from '../browser/messaging.ts';
import { giveUpOffscreen, openOffscreen } from '../browser/offscreen.ts';
import type { Answer, Argument, Message, ToOffscreen } from './protocol.ts';

/** So often is a call made where the document goes away over it: it rests, or the browser needs its memory. */
const mostAttempts = 3;

/**
 * Asks the offscreen document, which is opened where it is not there (Chromium only). It may close or be closed while
 * it answers: then it is opened and asked anew. Rejects when the call failed there.
 */
export async function sendToOffscreen<Call extends keyof ToOffscreen & string>(
  call: Call,
  argument: Argument<'offscreen', Call>,
): Promise<Answer<'offscreen', Call>> {
  const message = { to: 'offscreen', call, argument } satisfies Message;
  for (let attempt = 1; ; attempt += 1) {
    const generation = await openOffscreen();
    try {
      const answer = await sendToExtension(message);
      // Nothing at all is what a document leaves that closes while it answers.
      if (answer !== undefined) return answer as Answer<'offscreen', Call>;
      if (attempt === mostAttempts) throw new Error('The offscreen document does not answer');
    } catch (error) {
      if (attempt === mostAttempts || !isLost(error)) throw error;
    }
    await giveUpOffscreen(generation);
  }
}

/** Chromium's words for a receiver that went away: it has no other sign. */
const lost = /message (?:port|channel) (?:is )?closed|Receiving end does not exist/u;

const isLost = (error: unknown): boolean => lost.test(error instanceof Error ? error.message : '');
