import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Site } from './site.ts';

/** A running news server: all outlets of its sites, by the name in the Host header. */
export interface NewsServer {
  readonly port: number;
  /** Address of a path of an outlet: `http://NAME.localhost:PORT/PATH`. */
  address(name: string, path?: string): string;
  close(): Promise<void>;
}

/** Serves sites on 127.0.0.1, each outlet at `NAME.localhost`. `port` 0 takes a free one. */
export async function openNewsServer(sites: readonly Site[], port = 0): Promise<NewsServer> {
  const server = createServer((request, response) => {
    const host = request.headers.host ?? '';
    const name = /^([a-z0-9-]+)\.localhost(:\d+)?$/.exec(host)?.[1] ?? '';
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const site = sites.find(({ names }) => names.includes(name));
    const file = site?.open(name, path, `http://${host}`) ?? null;
    if (file === null) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not here.\n');
      return;
    }
    response.writeHead(200, { 'content-type': file.type, 'cache-control': 'no-store' }).end(file.body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const bound = (server.address() as AddressInfo).port;
  return {
    port: bound,
    address: (name, path = '/') => `http://${name}.localhost:${bound}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
