/*
 * Stands in for webextension-polyfill in the injected script (wxt.config.ts puts it there), whose gzipped
 * budget of 30 KB the whole polyfill takes 2.7 KB of. It covers what that script uses: runtime messages,
 * i18n and storage. Firefox has promises natively; Chromium lacks them only in message listeners.
 */

interface Native {
  readonly runtime: {
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: {
      addListener(listener: NativeListener): void;
      removeListener(listener: NativeListener): void;
    };
  };
  readonly i18n: unknown;
  readonly storage: unknown;
}

type Listener = (message: unknown, sender: unknown) => Promise<unknown> | undefined;
type NativeListener = (
  message: unknown,
  sender: unknown,
  respond: (answer: unknown) => void,
) => boolean | undefined;

/** How webextension-polyfill carries a rejection to the other side; both sides must agree on it. */
interface Rejection {
  readonly __mozWebExtensionPolyfillReject__: true;
  readonly message: string;
}

const isRejection = (answer: unknown): answer is Rejection =>
  typeof answer === 'object' && answer !== null && '__mozWebExtensionPolyfillReject__' in answer;

const scope = globalThis as unknown as { readonly browser?: Native; readonly chrome: Native };

function wrap(native: Native): Native {
  const wrapped = new Map<Listener, NativeListener>();
  return {
    i18n: native.i18n,
    storage: native.storage,
    runtime: {
      get id() {
        return native.runtime?.id as string;
      },
      async sendMessage(message) {
        const answer = await native.runtime.sendMessage(message);
        if (isRejection(answer)) throw new Error(answer.message);
        return answer;
      },
      onMessage: {
        addListener(listener) {
          const answering = answerLater(listener as Listener);
          wrapped.set(listener as Listener, answering);
          native.runtime.onMessage.addListener(answering);
        },
        removeListener(listener) {
          const answering = wrapped.get(listener as Listener);
          if (answering) native.runtime.onMessage.removeListener(answering);
          wrapped.delete(listener as Listener);
        },
      },
    },
  };
}

/** A listener that gives a promise keeps the channel open; one that gives `undefined` leaves it to others. */
const answerLater =
  (listener: Listener): NativeListener =>
  (message, sender, respond) => {
    const answer = listener(message, sender);
    if (answer === undefined) return undefined;
    answer.then(respond, (error: unknown) => {
      const text = error instanceof Error ? error.message : 'An unexpected error occurred';
      respond({ __mozWebExtensionPolyfillReject__: true, message: text } satisfies Rejection);
    });
    return true;
  };

export default scope.browser?.runtime?.id ? scope.browser : wrap(scope.chrome);
