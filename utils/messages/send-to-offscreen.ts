import { sendToExtension } from '../browser/messaging.ts';
import { openOffscreen } from '../browser/offscreen.ts';
import type { Answer, Argument, Message, ToOffscreen } from './protocol.ts';

/**
 * Asks the offscreen document, which is opened where it is not there (Chromium only). It may close or be closed while
 * it answers: then it is asked once more. Rejects when the call failed there.
 */
export async function sendToOffscreen<Call extends keyof ToOffscreen & string>(
  call: Call,
  argument: Argument<'offscreen', Call>,
): Promise<Answer<'offscreen', Call>> {
  const message = { to: 'offscreen', call, argument } satisfies Message;
  const ask = async (): Promise<unknown> => {
    await openOffscreen();
    return sendToExtension(message);
  };
  const answer = await ask().catch((error: unknown) => (isLost(error) ? undefined : Promise.reject(error)));
  // A document that closes while it answers leaves nothing, or a lost connection.
  return (answer ?? (await ask())) as Answer<'offscreen', Call>;
}

/** Chromium's words for a receiver that went away: it has no other sign. */
const lost = /message (?:port|channel) (?:is )?closed|Receiving end does not exist/u;

const isLost = (error: unknown): boolean => lost.test(error instanceof Error ? error.message : '');
