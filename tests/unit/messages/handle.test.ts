import { beforeEach, expect, test, vi } from 'vitest';
import type { MessageSender } from '../../../utils/browser/messaging.ts';

type Listener = (message: unknown, sender: unknown) => Promise<unknown> | undefined;

const listeners = new Set<Listener>();
const deliver = async (message: unknown, sender: unknown = {}): Promise<unknown> => {
  const answers = [...listeners].map((listener) => listener(message, sender));
  const first = answers.find((answer) => answer !== undefined);
  if (first === undefined) throw new Error('Could not establish connection. Receiving end does not exist.');
  return first;
};

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      sendMessage: (message: unknown) => deliver(message, { url: 'moz-extension://x/popup.html' }),
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
    tabs: { sendMessage: (tabId: number, message: unknown) => deliver(message, { to: tabId }) },
  },
}));

const { answerMessages, handle } = await import('../../../utils/messages/handle.ts');
const { sendToBackground, sendToContent, sendToPages } = await import('../../../utils/messages/send.ts');

const sender: MessageSender = { tabId: 7, url: 'https://a.example/', incognito: false };

beforeEach(() => listeners.clear());

test('a call reaches the handler of its direction, with its sender', async () => {
  const seen: unknown[] = [];
  handle('background', {
    undo: ({ undo }, from) => {
      seen.push(undo, from);
      return true;
    },
  });
  handle('content', { nextMark: () => false });
  expect(await sendToBackground('undo', { undo: 'u1' })).toBe(true);
  expect(seen).toEqual(['u1', { tabId: null, url: 'moz-extension://x/popup.html', incognito: false }]);
  expect(await sendToContent(3, 'nextMark', null)).toBe(false);
});

test.each([
  ['another direction', { to: 'content', call: 'undo', argument: {} }],
  ['a call without a handler', { to: 'background', call: 'search', argument: {} }],
  ['a name that every object has', { to: 'background', call: 'constructor', argument: {} }],
  ['somebody else’s message', { type: 'wxt:reload' }],
  ['no object', 'hello'],
  ['nothing', null],
])('%s gets undefined, so that others can answer', (_name, message) => {
  const answer = answerMessages('background', { undo: () => true });
  expect(answer(message, sender)).toBeUndefined();
});

test('what a handler throws reaches the sender as a rejection', async () => {
  handle('background', {
    undo: () => {
      throw new Error('broken');
    },
  });
  await expect(sendToBackground('undo', { undo: 'u1' })).rejects.toThrow('broken');
});

test('handlers are taken away by their undo', async () => {
  const undo = handle('content', { nextMark: () => true });
  undo();
  await expect(sendToContent(1, 'nextMark', null)).rejects.toThrow('Receiving end');
});

test('telling the pages is no failure when none is open', async () => {
  await expect(sendToPages('pageChanged', { url: 'https://a.example/' })).resolves.toBeUndefined();
});
