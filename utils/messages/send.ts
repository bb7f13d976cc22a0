import { sendToExtension, sendToTab } from '../browser/messaging.ts';
import type { Answer, Argument, Message, ToBackground, ToContent, ToPages } from './protocol.ts';

/** Asks the background; rejects when the call failed there. */
export function sendToBackground<Call extends keyof ToBackground & string>(
  call: Call,
  argument: Argument<'background', Call>,
): Promise<Answer<'background', Call>> {
  return sendToExtension({ to: 'background', call, argument } satisfies Message) as Promise<
    Answer<'background', Call>
  >;
}

/** Asks the content script of a tab; rejects where there is none. */
export function sendToContent<Call extends keyof ToContent & string>(
  tabId: number,
  call: Call,
  argument: Argument<'content', Call>,
): Promise<Answer<'content', Call>> {
  return sendToTab(tabId, { to: 'content', call, argument } satisfies Message) as Promise<
    Answer<'content', Call>
  >;
}

/** Tells the open extension pages; it is no failure that none is open. */
export async function sendToPages<Call extends keyof ToPages & string>(
  call: Call,
  argument: Argument<'pages', Call>,
): Promise<void> {
  try {
    await sendToExtension({ to: 'pages', call, argument } satisfies Message);
  } catch {
    // The browser rejects what nobody received: with no page open that is the normal case.
  }
}
