import type { BrowserContext, CDPSession } from 'playwright-core';

interface Reply {
  readonly id?: number;
  readonly result?: { readonly result?: { readonly value?: unknown }; readonly exceptionDetails?: unknown };
  readonly error?: { readonly message: string };
}

async function workerTarget(session: CDPSession): Promise<string> {
  for (;;) {
    const { targetInfos } = await session.send('Target.getTargets');
    const found = targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension://'),
    );
    if (found) return found.targetId;
  }
}

/**
 * Evaluates an expression in the extension's running service worker. Playwright's own Worker cannot: once the
 * worker was ended and woken, it still talks to the dead one.
 */
export async function evaluateInWorker(context: BrowserContext, expression: string): Promise<unknown> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser is gone');
  try {
    const targetId = await workerTarget(session);
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
