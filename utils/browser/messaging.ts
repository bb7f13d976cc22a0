import { browser } from './api.ts';

/** Where a message came from. */
export interface MessageSender {
  /** The tab, when a content script (or an extension page in a tab) sent it. */
  readonly tabId: number | null;
  /** Address of the frame that sent it, '' where unknown. */
  readonly url: string;
  readonly incognito: boolean;
}

/** The part of the API's sender that is read. */
interface ApiSender {
  readonly tab?: { readonly id?: number; readonly incognito: boolean };
  readonly url?: string;
}

/** Sends to the extension's own pages and its background; rejects when nobody listens. */
export const sendToExtension = (message: unknown): Promise<unknown> => browser.runtime.sendMessage(message);

/** Sends to the top frame's content script of a tab; rejects when there is none. */
export const sendToTab = (tabId: number, message: unknown): Promise<unknown> =>
  browser.tabs.sendMessage(tabId, message, { frameId: 0 });

/**
 * Listens to messages. `listener` answers `undefined` for what is not its own: an answer of any other
 * kind, a promise included, beats those of the other listeners. Returns its undo.
 */
export function onMessage(
  listener: (message: unknown, sender: MessageSender) => Promise<unknown> | undefined,
): () => void {
  const heard = (message: unknown, sender: ApiSender): Promise<unknown> | undefined =>
    listener(message, {
      tabId: sender.tab?.id ?? null,
      url: sender.url ?? '',
      incognito: sender.tab?.incognito ?? false,
    });
  browser.runtime.onMessage.addListener(heard as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  return () =>
    browser.runtime.onMessage.removeListener(
      heard as Parameters<typeof browser.runtime.onMessage.removeListener>[0],
    );
}
