import { failure, type Result, success } from '../../shared/result.ts';
import type { FeedTrouble } from '../../store/feed-model.ts';
import type { FeedPorts } from './feed-ports.ts';
import { originsFor } from './origins-of.ts';
import { readBody } from './read-body.ts';
import { parseRetryAfter } from './retry-after.ts';
import { trouble } from './trouble.ts';

/** A feed or a page in text is far below this, in bytes. */
const mostBytes = 10_000_000;
/** From the question to the last byte of the answer, in ms. */
const timeLimit = 20_000;

/** What a server sent. `status` is 304 where nothing has changed since `etag` and `lastModified`. */
export interface Fetched {
  readonly status: number;
  /** Where it came from in the end, after redirects. */
  readonly address: string;
  readonly contentType: string;
  readonly etag: string;
  readonly lastModified: string;
  readonly body: Uint8Array;
}

/** Why nothing of use came. */
export interface FetchFailure {
  readonly trouble: FeedTrouble;
  /** Whether the same question may be answered later. */
  readonly passing: boolean;
  /** Milliseconds that the server asks to wait, or null. */
  readonly retryAfter: number | null;
  /** HTTP status, 0 where there was none. */
  readonly status: number;
}

const fault = (problem: FeedTrouble, passing: boolean, more: Partial<FetchFailure> = {}) =>
  failure<FetchFailure>({ trouble: problem, passing, retryAfter: null, status: 0, ...more });

/** What a reader's visit would send besides is left out: no cookies, no referrer, nothing kept in the browser's cache. */
const silent: RequestInit = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
};

/** Asks for an address once. What can go wrong comes back as a failure; the caller sees to turns and permissions. */
export async function fetchAddress(
  address: string,
  headers: Readonly<Record<string, string>>,
  ports: FeedPorts,
): Promise<Result<Fetched, FetchFailure>> {
  const signal = ports.timeout(timeLimit);
  try {
    const response = await ports.fetch(address, { ...silent, headers, signal, redirect: 'follow' });
    const { url, status } = response;
    const final = url || address;
    if (!(await ports.hasOrigins(originsFor(final)))) {
      await response.body?.cancel();
      return fault(trouble('elsewhere', new URL(final).host), false);
    }
    if (status !== 304 && !response.ok) {
      await response.body?.cancel();
      return refusal(response, Date.parse(ports.clock()));
    }
    const body = status === 304 ? new Uint8Array() : await readBody(response, mostBytes);
    if (body === null) return fault(trouble('too-large'), false);
    return success({
      status,
      address: final,
      contentType: response.headers.get('content-type') ?? '',
      etag: response.headers.get('etag') ?? '',
      lastModified: response.headers.get('last-modified') ?? '',
      body,
    });
  } catch {
    if (signal.aborted) return fault(trouble('timeout'), true);
    return (await leadsElsewhere(address, headers, ports))
      ? fault(trouble('elsewhere'), false)
      : fault(trouble('network'), true);
  }
}

function refusal({ status, headers }: Response, now: number) {
  const retryAfter = parseRetryAfter(headers.get('retry-after'), now);
  const isBusy = status === 429 || retryAfter !== null;
  const passing = isBusy || status >= 500 || status === 408 || status === 425;
  return fault(trouble(isBusy ? 'busy' : 'http', String(status)), passing, { retryAfter, status });
}

/**
 * Whether what failed was a redirect to a host that is not granted: the browser answers that as if nobody had, and
 * never tells where it led. A question that follows no redirect tells at least that there is one.
 */
async function leadsElsewhere(
  address: string,
  headers: Readonly<Record<string, string>>,
  ports: FeedPorts,
): Promise<boolean> {
  try {
    const signal = ports.timeout(timeLimit);
    const response = await ports.fetch(address, { ...silent, headers, signal, redirect: 'manual' });
    await response.body?.cancel();
    return response.type === 'opaqueredirect';
  } catch {
    return false;
  }
}
