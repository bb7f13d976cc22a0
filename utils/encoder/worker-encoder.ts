import { createIdleTimer } from '../shared/idle-timer.ts';
import type { PairReading, SentencePair } from '../shared/pair-reading.ts';
import type { Encoding } from './model.ts';
import type { EncodeAnswer, EncodeRequest } from './serve-encoder.ts';

/** Sentences encoded, and by which model. */
export interface Encoded {
  readonly model: string;
  readonly encodings: readonly Encoding[];
}

/** Pairs read, and beside which model. */
export interface ReadPairs {
  readonly model: string;
  readonly readings: readonly PairReading[];
}

/** An encoder in a worker, as its page sees it. Either call starts the worker where there is none. */
export interface WorkerEncoder {
  /** Encodes sentences, in their order. */
  encode(texts: readonly string[]): Promise<Encoded>;
  /** Reads pairs of sentences together, in their order. */
  readPairs(pairs: readonly SentencePair[]): Promise<ReadPairs>;
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

/** A request before it has a number. */
type Asked = { readonly texts: readonly string[] } | { readonly pairs: readonly SentencePair[] };

/** What the worker answers where nothing failed. */
type Answered = Exclude<EncodeAnswer, { readonly error: string }>;

interface Waiting {
  readonly resolve: (answer: Answered) => void;
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
      else asked?.resolve(data);
    };
    started.onerror = ({ message }) => {
      end();
      for (const { reject } of waiting.values()) reject(new Error(message || 'The encoder’s worker ended'));
      waiting.clear();
    };
    worker = started;
    return started;
  };

  const ask = async (request: Asked): Promise<Answered> => {
    const goneBy = idle.begin();
    try {
      return await new Promise((resolve, reject) => {
        requests += 1;
        waiting.set(requests, { resolve, reject });
        running().postMessage({ id: requests, ...request });
      });
    } finally {
      goneBy();
    }
  };

  return {
    async encode(texts) {
      const answer = await ask({ texts });
      if (!('encodings' in answer)) throw new Error('The encoder’s worker answered something else');
      return { model: answer.model, encodings: answer.encodings };
    },
    async readPairs(pairs) {
      const answer = await ask({ pairs });
      if (!('readings' in answer)) throw new Error('The encoder’s worker answered something else');
      return { model: answer.model, readings: answer.readings };
    },
  };
}
