import type { Result } from '../../shared/result.ts';
import { openHostTime, saveHostTime } from '../../store/host-times.ts';
import { hostPause, politePause } from './back-off.ts';
import type { FeedPorts } from './feed-ports.ts';
import { type Fetched, type FetchFailure, fetchAddress } from './fetch-address.ts';

/** A time some milliseconds from another, ISO 8601. */
export const later = (time: string, milliseconds: number): string =>
  new Date(Date.parse(time) + milliseconds).toISOString();

/** A host that wants to be left alone for longer is asked all the same where the reader waits for the answer, in ms. */
const longestWait = 20_000;

/**
 * Fetches an address when it is its turn: a host gets one question at a time, with a pause between. When it may be
 * asked again is remembered before, for the case that the worker is killed meanwhile, and after, by how it answered.
 */
export async function fetchInTurn(
  address: string,
  headers: Readonly<Record<string, string>>,
  ports: FeedPorts,
): Promise<Result<Fetched, FetchFailure>> {
  const { host } = new URL(address);
  const end = await ports.turns.take(host);
  try {
    const before = await openHostTime(ports.base, host);
    const wait = Date.parse(before.nextAt || ports.clock()) - Date.parse(ports.clock());
    if (wait > 0) await ports.pause(Math.min(wait, longestWait), new AbortController().signal);
    const began = ports.clock();
    await saveHostTime(ports.base, host, { ...before, nextAt: later(began, politePause) });
    const answer = await fetchAddress(address, headers, ports);
    const ended = ports.clock();
    const failures = answer.ok || !answer.error.passing ? 0 : before.failures + 1;
    const asked = answer.ok ? null : answer.error.retryAfter;
    const pause = hostPause(Date.parse(ended) - Date.parse(began), failures, asked);
    await saveHostTime(ports.base, host, { nextAt: later(ended, pause), failures });
    return answer;
  } finally {
    end();
  }
}
