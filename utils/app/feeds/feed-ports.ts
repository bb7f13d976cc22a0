import type { FetchedPage } from '../../formats/pages/inspect-page.ts';
import type { Ports } from '../ports.ts';
import type { HostTurns } from './host-turns.ts';

/** What following feeds needs of the world beyond the other use cases; the entrypoint supplies it. */
export interface FeedPorts extends Ports {
  /** The platform's fetch. It follows redirects itself, and answers only for hosts that the reader granted. */
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
  /** A signal that aborts after so many milliseconds. */
  readonly timeout: (milliseconds: number) => AbortSignal;
  /** Waits so many milliseconds, or until the signal aborts; it never rejects. */
  readonly pause: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly turns: HostTurns;
  /** Whether all of some match patterns are granted. */
  readonly hasOrigins: (origins: readonly string[]) => Promise<boolean>;
  /** Reads a fetched page: where there is a DOM. */
  readonly inspectPage: (html: string, address: string) => Promise<FetchedPage>;
  /** Wakes the worker at a time (ISO 8601) to go on; '' for not at all. Takes the place of the last call's. */
  readonly wakeAt: (time: string) => Promise<void>;
}
