import 'fake-indexeddb/auto';
import { parseHTML } from 'linkedom';
import type { FeedPorts } from '../../../utils/app/feeds/feed-ports.ts';
import { openHostTurns } from '../../../utils/app/feeds/host-turns.ts';
import { openPorts } from '../../../utils/app/open-ports.ts';
import { inspectPage } from '../../../utils/formats/pages/inspect-page.ts';
import { openBase } from '../../../utils/store/schema.ts';
import { type FeedServer, outletHeader } from './feed-server.ts';

/** A worker that follows feeds: with a clock that stands still until somebody waits, and grants that tests give. */
export interface TestFeedWorld {
  readonly ports: FeedPorts;
  /** Names of outlets whose hosts are granted. */
  readonly granted: Set<string>;
  /** Times at which the worker asked to be woken, the last one last. */
  readonly alarms: string[];
  /** Moves the clock on, in ms. */
  pass(milliseconds: number): void;
  /** The same base as a worker sees it that was just started. */
  restarted(): TestFeedWorld;
}

let bases = 0;

/** Opens such a worker over a base of its own; `fetch` stands in for the way to the server. */
export function openTestFeedWorld(server: FeedServer, more: Partial<FeedPorts> = {}): TestFeedWorld {
  const clock = { now: Date.parse('2025-03-04T12:00:00Z'), ids: 0 };
  return worldOver(
    server,
    `feeds-${++bases}`,
    clock,
    new Set(['harbor-daily', 'ellery-times', 'coastwire', 'broken']),
    more,
  );
}

function worldOver(
  server: FeedServer,
  name: string,
  clock: { now: number; ids: number },
  granted: Set<string>,
  more: Partial<FeedPorts>,
): TestFeedWorld {
  const alarms: string[] = [];
  const hanging = new Set<AbortController>();
  server.onHang(() => {
    clock.now += 20_000;
    for (const controller of hanging) controller.abort();
  });
  const ports: FeedPorts = {
    ...openPorts(
      { clock: () => new Date(clock.now).toISOString(), newId: () => `${name}-${++clock.ids}` },
      openBase(name),
    ),
    fetch: (address, init) => fetchAsBrowser(server, granted, address, init),
    timeout: () => {
      const controller = new AbortController();
      hanging.add(controller);
      return controller.signal;
    },
    pause: async (milliseconds) => {
      clock.now += milliseconds;
    },
    turns: openHostTurns(),
    hasOrigins: async (origins) =>
      origins.length > 0 &&
      origins.every((origin) => granted.has(/\/\/\*\.([\w-]+)\./.exec(origin)?.[1] ?? '')),
    inspectPage: async (html, address) =>
      inspectPage(parseHTML(html).document as unknown as Document, address),
    wakeAt: async (time) => {
      alarms.push(time);
    },
    ...more,
  };
  return {
    ports,
    granted,
    alarms,
    pass: (milliseconds) => {
      clock.now += milliseconds;
    },
    restarted: () => {
      ports.base.close();
      return worldOver(server, name, clock, granted, {});
    },
  };
}

/** Node's fetch with what a browser's does differently for an extension: where redirects may lead, and what is told of them. */
async function fetchAsBrowser(
  server: FeedServer,
  granted: ReadonlySet<string>,
  address: string,
  init: RequestInit,
): Promise<Response> {
  const { host, pathname, search } = new URL(address);
  const response = await fetch(`http://127.0.0.1:${server.port}${pathname}${search}`, {
    ...init,
    headers: { ...(init.headers as Record<string, string>), [outletHeader]: host },
    redirect: 'manual',
  });
  const location = response.headers.get('location');
  if (location !== null) {
    if (init.redirect === 'manual')
      return Object.defineProperty(new Response(), 'type', { value: 'opaqueredirect' });
    const target = new URL(location, address).href;
    if (!granted.has(new URL(target).host.split('.')[0] ?? '')) throw new TypeError('Failed to fetch');
    return fetchAsBrowser(server, granted, target, init);
  }
  return Object.defineProperty(response, 'url', { value: address });
}
