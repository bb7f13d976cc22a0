import { beforeEach, expect, test, vi } from 'vitest';
import { sendToExtension } from '../../../utils/browser/messaging.ts';
import { giveUpOffscreen, openOffscreen } from '../../../utils/browser/offscreen.ts';
import { sendToOffscreen } from '../../../utils/messages/send-to-offscreen.ts';

vi.mock('../../../utils/browser/messaging.ts', () => ({ sendToExtension: vi.fn() }));
vi.mock('../../../utils/browser/offscreen.ts', () => ({ openOffscreen: vi.fn(), giveUpOffscreen: vi.fn() }));

const send = vi.mocked(sendToExtension);
const answer = { model: 'fake-1', encodings: [] };
const ask = () => sendToOffscreen('encode', { texts: ['one'] });

beforeEach(() => {
  vi.resetAllMocks();
  let generation = 6;
  vi.mocked(openOffscreen).mockImplementation(async () => ++generation);
});

test('the document is there before it is asked', async () => {
  send.mockResolvedValue(answer);
  expect(await ask()).toEqual(answer);
  expect(send.mock.calls).toEqual([[{ to: 'offscreen', call: 'encode', argument: { texts: ['one'] } }]]);
  expect(vi.mocked(openOffscreen).mock.invocationCallOrder[0]).toBeLessThan(
    send.mock.invocationCallOrder[0] as number,
  );
});

test.each([
  'Could not establish connection. Receiving end does not exist.',
  'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
  'The message port closed before a response was received.',
])('a document that goes away is given up, and another one asked: %s', async (words) => {
  send.mockRejectedValueOnce(new Error(words)).mockResolvedValueOnce(undefined).mockResolvedValueOnce(answer);
  expect(await ask()).toEqual(answer);
  expect(vi.mocked(giveUpOffscreen).mock.calls).toEqual([[7], [8]]);
});

test('it is not asked for ever', async () => {
  send.mockResolvedValue(undefined);
  await expect(ask()).rejects.toThrow('does not answer');
  expect(send).toHaveBeenCalledTimes(3);
});

test('what failed there is the caller’s to know, once', async () => {
  send.mockRejectedValue(new Error('no such model'));
  await expect(ask()).rejects.toThrow('no such model');
  expect(send).toHaveBeenCalledTimes(1);
});
