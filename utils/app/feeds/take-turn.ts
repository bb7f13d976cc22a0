import type { Result } from '../../shared/result.ts';
import { openHostTime, saveHostTime } from '../../store/host-times.ts';
import { hostPause, politePause } from './back-off.ts';
import type { FeedPorts } from './feed-ports.ts';
import { type Fetched, type FetchFailure, fetchAddress } from './fetch-address.ts';

/** A time some milliseconds from another, ISO 8601. */
export const later = (time: string, milliseconds: number): string =>
  new Date(Date.parse(time) + milliseconds).toISOString();

/**
 * Fetches an address and remembers when its host may be asked again: before, for the case that the worker is killed
 * meanwhile, and after, by how the host answered. The caller sees to it that a host has one question at a time.
 */
export async function fetchInTurn(
  address: string,
  headers: Readonly<Record<string, string>>,
  ports: FeedPorts,
): Promise<Result<Fetched, FetchFailure>> {
  const { host } = new URL(address);
  const before = await openHostTime(ports.base, host);
  const began = ports.clock();
  await saveHostTime(ports.base, host, { ...before, nextAt: later(began, politePause) });
  const answer = await fetchAddress(address, headers, ports);
  const ended = ports.clock();
  const failures = answer.ok || !answer.error.passing ? 0 : before.failures + 1;
  const asked = answer.ok ? null : answer.error.retryAfter;
  const pause = hostPause(Date.parse(ended) - Date.parse(began), failures, asked);
  await saveHostTime(ports.base, host, { nextAt: later(ended, pause), failures });
  return answer;
}
