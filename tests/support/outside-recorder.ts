import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that every request to anything but `*.localhost` is sent to: it refuses them and remembers them. */
export interface OutsideRecorder {
  readonly port: number;
  /** Hosts and addresses that something asked for. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Opens the recorder on 127.0.0.1. */
export async function openOutsideRecorder(): Promise<OutsideRecorder> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    requests.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
