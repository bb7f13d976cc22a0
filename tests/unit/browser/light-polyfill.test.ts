import { afterEach, beforeEach, expect, it, vi } from 'vitest';

type Respond = (answer: unknown) => void;
type NativeListener = (message: unknown, sender: unknown, respond: Respond) => boolean | undefined;

interface Light {
  runtime: {
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: {
      addListener(listener: (message: unknown) => Promise<unknown> | undefined): void;
      removeListener(listener: (message: unknown) => Promise<unknown> | undefined): void;
    };
  };
}

let listeners: Set<NativeListener>;
let answer: unknown;

beforeEach(() => {
  vi.resetModules();
  listeners = new Set();
  answer = undefined;
  vi.stubGlobal('browser', undefined);
  vi.stubGlobal('chrome', {
    i18n: {},
    storage: {},
    runtime: {
      id: 'x',
      sendMessage: async () => answer,
      onMessage: {
        addListener: (listener: NativeListener) => listeners.add(listener),
        removeListener: (listener: NativeListener) => listeners.delete(listener),
      },
    },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const open = async (): Promise<Light> =>
  (await import('../../../utils/browser/light-polyfill.ts')).default as unknown as Light;

/** What a message gets from the listeners: whether the channel stays open, and the answer. */
function deliver(message: unknown): { open: boolean | undefined; answered: Promise<unknown> } {
  let respond: Respond = () => {};
  const answered = new Promise((resolve) => {
    respond = resolve;
  });
  const [listener] = listeners;
  return { open: listener?.(message, {}, respond), answered };
}

it('answers by a promise, and leaves other messages alone', async () => {
  const { runtime } = await open();
  const listener = (message: unknown) => (message === 'mine' ? Promise.resolve(42) : undefined);
  runtime.onMessage.addListener(listener);
  const mine = deliver('mine');
  expect(mine.open).toBe(true);
  expect(await mine.answered).toBe(42);
  expect(deliver('other').open).toBeUndefined();
  runtime.onMessage.removeListener(listener);
  expect(listeners.size).toBe(0);
});

it('carries rejections as webextension-polyfill does, both ways', async () => {
  const { runtime } = await open();
  runtime.onMessage.addListener(() => Promise.reject(new Error('no base')));
  const rejection = await deliver('any').answered;
  expect(rejection).toEqual({ __mozWebExtensionPolyfillReject__: true, message: 'no base' });
  answer = rejection;
  await expect(runtime.sendMessage('any')).rejects.toThrow('no base');
  answer = { ok: true };
  expect(await runtime.sendMessage('any')).toEqual({ ok: true });
});

it('passes a browser with promises of its own through', async () => {
  const native = { runtime: { id: 'y' } };
  vi.stubGlobal('browser', native);
  expect(await open()).toBe(native);
});
