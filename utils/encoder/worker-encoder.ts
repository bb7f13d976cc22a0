import { createIdleTimer } from '../shared/idle-timer.ts';
import type { Encoding } from './model.ts';
import type { EncodeAnswer, EncodeRequest } from './serve-encoder.ts';

/** An encoder in a worker, as its page sees it. */
export interface WorkerEncoder {
  /** Encodes sentences, in their order; starts the worker where there is none. */
  encode(texts: readonly string[]): Promise<{ model: string; encodings: readonly Encoding[] }>;
}

/** The part of a worker that is used. */
export interface EncoderWorker {
  onmessage: ((event: MessageEvent<EncodeAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(request: EncodeRequest): void;
  terminate(): void;
}

/** The worker ends after so many milliseconds without a request and gives its memory back; it is there again in half a second. */
const rest = 30_000;

interface Waiting {
  readonly resolve: (answer: { model: string; encodings: readonly Encoding[] }) => void;
  readonly reject: (error: Error) => void;
}

/** Opens an encoder over a worker, which is started when it is first needed and again after each rest. */
export function openWorkerEncoder(start: () => EncoderWorker): WorkerEncoder {
  const waiting = new Map<number, Waiting>();
  let worker: EncoderWorker | null = null;
  let requests = 0;

  const end = (): void => {
    worker?.terminate();
    worker = null;
  };
  const idle = createIdleTimer(rest, end);
  const running = (): EncoderWorker => {
    if (worker) return worker;
    const started = start();
    started.onmessage = ({ data }: MessageEvent<EncodeAnswer>) => {
      const asked = waiting.get(data.id);
      waiting.delete(data.id);
      if ('error' in data) asked?.reject(new Error(data.error));
      else asked?.resolve({ model: data.model, encodings: data.encodings });
    };
    started.onerror = ({ message }) => {
      end();
      for (const { reject } of waiting.values()) reject(new Error(message || 'The encoder’s worker ended'));
      waiting.clear();
    };
    worker = started;
    return started;
  };

  return {
    async encode(texts) {
      const goneBy = idle.begin();
      try {
        return await new Promise((resolve, reject) => {
          requests += 1;
          waiting.set(requests, { resolve, reject });
          running().postMessage({ id: requests, texts } satisfies EncodeRequest);
        });
      } finally {
        goneBy();
      }
    },
  };
}
