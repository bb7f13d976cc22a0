import { describe, expect, test } from 'vitest';
import type { FeedPorts } from '../../../../utils/app/feeds/feed-ports.ts';
import { type FetchFailure, fetchAddress } from '../../../../utils/app/feeds/fetch-address.ts';

const address = 'https://daily.example/a';
const asked: RequestInit[] = [];

/** Only what fetching needs: a stand-in for the platform's fetch, and one granted site. */
const portsOver = (answer: (init: RequestInit) => Response | Promise<Response>): FeedPorts => {
  asked.length = 0;
  return {
    fetch: async (_address: string, init: RequestInit) => {
      asked.push(init);
      return answer(init);
    },
    timeout: () => new AbortController().signal,
    hasOrigins: async ([origin]: readonly string[]) => origin === 'https://*.daily.example/*',
    clock: () => '2025-03-04T12:00:00Z',
  } as unknown as FeedPorts;
};
const from = (url: string, response: Response): Response =>
  Object.defineProperty(response, 'url', { value: url });
const failureOf = async (ports: FeedPorts): Promise<FetchFailure | null> => {
  const answer = await fetchAddress(address, {}, ports);
  return answer.ok ? null : answer.error;
};

test('a question carries no cookie, no referrer, and what the server gave to ask by', async () => {
  await fetchAddress(
    address,
    { 'if-none-match': '"1"' },
    portsOver(() => new Response('x')),
  );
  expect(asked).toMatchObject([
    {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      headers: { 'if-none-match': '"1"' },
    },
  ]);
});

describe('a redirect', () => {
  test('within granted sites is followed, and its end is what counts', async () => {
    const answer = await fetchAddress(
      address,
      {},
      portsOver(() => from('https://www.daily.example/b', new Response('x'))),
    );
    expect(answer).toMatchObject({ ok: true, value: { address: 'https://www.daily.example/b' } });
  });

  test('to another site is not read, though that site would let us', async () => {
    const ports = portsOver(() => from('https://elsewhere.example/b', new Response('x')));
    expect(await failureOf(ports)).toMatchObject({
      trouble: { reason: 'elsewhere', detail: 'elsewhere.example' },
      passing: false,
    });
  });

  test('that the browser hides is told from a dead host', async () => {
    const hidden = Object.defineProperty(new Response(), 'type', { value: 'opaqueredirect' });
    const redirecting = portsOver(({ redirect }) =>
      redirect === 'manual' ? hidden : Promise.reject(new TypeError('Failed to fetch')),
    );
    expect(await failureOf(redirecting)).toMatchObject({ trouble: { reason: 'elsewhere' }, passing: false });
    const dead = portsOver(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await failureOf(dead)).toMatchObject({ trouble: { reason: 'network' }, passing: true });
  });
});

describe('Retry-After', () => {
  test.each([
    ['120', 120_000],
    ['Tue, 04 Mar 2025 12:10:00 GMT', 600_000],
    ['Tue, 04 Mar 2025 11:00:00 GMT', 0],
    ['99999999', 24 * 60 * 60_000],
  ])('%s', async (header, milliseconds) => {
    const busy = portsOver(() => new Response('', { status: 503, headers: { 'retry-after': header } }));
    expect(await failureOf(busy)).toMatchObject({
      trouble: { reason: 'busy' },
      passing: true,
      retryAfter: milliseconds,
    });
  });

  test('that says nothing is none', async () => {
    const busy = portsOver(() => new Response('', { status: 429, headers: { 'retry-after': 'soon' } }));
    expect(await failureOf(busy)).toMatchObject({ trouble: { reason: 'busy' }, retryAfter: null });
  });
});

test.each([
  [404, false],
  [403, false],
  [500, true],
  [503, true],
])('status %i may pass: %s', async (status, passing) => {
  const ports = portsOver(() => new Response('', { status }));
  expect(await failureOf(ports)).toMatchObject({
    trouble: { reason: 'http', detail: String(status) },
    passing,
    status,
  });
});

test('more than ten million bytes are refused, declared or not', async () => {
  const declared = portsOver(() => new Response('x', { headers: { 'content-length': '10000001' } }));
  expect(await failureOf(declared)).toMatchObject({ trouble: { reason: 'too-large' } });
  let chunks = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      chunks += 1;
      controller.enqueue(new Uint8Array(1_000_000));
    },
  });
  expect(await failureOf(portsOver(() => new Response(endless)))).toMatchObject({
    trouble: { reason: 'too-large' },
  });
  expect(chunks).toBeLessThan(15);
});
