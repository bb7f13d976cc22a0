import type { BrowserContext } from 'playwright-core';

interface Reply {
  readonly id?: number;
  readonly result?: { readonly result?: { readonly value?: unknown }; readonly exceptionDetails?: unknown };
  readonly error?: { readonly message: string };
}

/** What the browser says of something that runs in it. */
export interface Target {
  readonly type: string;
  readonly url: string;
}

/**
 * Waits for a target that is accepted, and evaluates an expression there: in the service worker, or in the side
 * panel, neither of which Playwright's own objects reach.
 */
export async function evaluateInTarget(
  context: BrowserContext,
  accepts: (target: Target) => boolean,
  expression: string,
): Promise<unknown> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser is gone');
  try {
    let targetId: string | undefined;
    while (targetId === undefined) {
      const { targetInfos } = await session.send('Target.getTargets');
      targetId = targetInfos.find(accepts)?.targetId;
    }
    const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
    const reply = new Promise<Reply>((resolve) => {
      session.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
        const parsed: Reply = JSON.parse(message);
        if (from === sessionId && parsed.id === 1) resolve(parsed);
      });
    });
    const params = { expression, awaitPromise: true, returnByValue: true };
    const message = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params });
    await session.send('Target.sendMessageToTarget', { sessionId, message });
    const { result, error } = await reply;
    if (error) throw new Error(error.message);
    if (result?.exceptionDetails) throw new Error(JSON.stringify(result.exceptionDetails));
    return result?.result?.value;
  } finally {
    await session.detach();
  }
}
