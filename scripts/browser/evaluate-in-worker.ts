import type { BrowserContext } from 'playwright-core';
import { evaluateInTarget } from './evaluate-in-target.ts';

/**
 * Evaluates an expression in the extension's running service worker. Playwright's own Worker cannot: once the
 * worker was ended and woken, it still talks to the dead one.
 */
export const evaluateInWorker = (context: BrowserContext, expression: string): Promise<unknown> =>
  evaluateInTarget(
    context,
    ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension://'),
    expression,
  );
