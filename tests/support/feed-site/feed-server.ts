import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerFeedQuestion } from './feed-answers.ts';

/** A request that the feed site heard. */
export interface FeedRequest {
  readonly outlet: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** The feed site on 127.0.0.1: every outlet at `NAME.localhost`. */
export interface FeedServer {
  readonly port: number;
  readonly log: readonly FeedRequest[];
  /** The most requests that one outlet had open at a time. */
  readonly mostAtOnce: () => number;
  address(outlet: string, path?: string): string;
  /** Publishes one more article in the daily's feed, and renews every feed's validator. */
  renew(): void;
  /** Calls back when a request begins that is never answered. */
  onHang(listener: () => void): void;
  close(): Promise<void>;
}

/** Header by which Node's fetch, which has no names under `.localhost`, says whom it means. */
export const outletHeader = 'x-outlet';

/** Opens the feed site on a free port. */
export async function openFeedServer(): Promise<FeedServer> {
  const log: FeedRequest[] = [];
  const open = new Map<string, number>();
  let most = 0;
  let edition = 0;
  let hangs: () => void = () => undefined;
  const server = createServer((request, response) => {
    const host = String(request.headers[outletHeader] ?? request.headers.host ?? '');
    const outlet = /^([a-z0-9-]+)\.localhost/.exec(host)?.[1] ?? '';
    const { pathname: path } = new URL(request.url ?? '/', 'http://localhost');
    const before = log.filter((entry) => entry.outlet === outlet && entry.path === path).length;
    const { headers } = request;
    log.push({ outlet, path, headers });
    open.set(outlet, (open.get(outlet) ?? 0) + 1);
    most = Math.max(most, open.get(outlet) ?? 0);
    response.on('close', () => open.set(outlet, (open.get(outlet) ?? 1) - 1));
    const answer = answerFeedQuestion({ outlet, path, before, headers, origin: `http://${host}`, edition });
    if (answer.hang) return hangs();
    response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    log,
    mostAtOnce: () => most,
    address: (outlet, path = '/') => `http://${outlet}.localhost:${port}${path}`,
    renew: () => {
      edition += 1;
    },
    onHang: (listener) => {
      hangs = listener;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
