/** A page that is never idle still gets its turn: idle callbacks come after this many ms at the latest. */
const idleTimeoutMs = 300;

/** Resolves when the browser has time to spare. */
export const idle = (): Promise<unknown> =>
  new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(resolve, { timeout: idleTimeoutMs });
    else setTimeout(resolve);
  });
