import type { PairReading, SentencePair } from '../shared/pair-reading.ts';
import type { Encoder, Encoding } from './model.ts';

/** What the page asks its worker: to encode texts, or to read pairs. */
export type EncodeRequest =
  | { readonly id: number; readonly texts: readonly string[] }
  | { readonly id: number; readonly pairs: readonly SentencePair[] };

/** What the worker answers. */
export type EncodeAnswer =
  | { readonly id: number; readonly model: string; readonly encodings: readonly Encoding[] }
  | { readonly id: number; readonly model: string; readonly readings: readonly PairReading[] }
  | { readonly id: number; readonly error: string };

/** The worker's own scope, as far as it is used. */
export interface WorkerScope {
  onmessage: ((event: MessageEvent<EncodeRequest>) => void) | null;
  postMessage(answer: EncodeAnswer, transfer: Transferable[]): void;
}

/** Answers in a worker; the encoder is opened at the first request, and tried again where that failed. */
export function serveEncoder(scope: WorkerScope, open: () => Promise<Encoder>): void {
  let opened: Promise<Encoder> | null = null;
  const answer = async (request: EncodeRequest): Promise<void> => {
    opened ??= open();
    const encoder = await opened;
    const { id } = request;
    if ('pairs' in request) {
      const readings = await encoder.readPairs(request.pairs);
      return scope.postMessage({ id, model: encoder.model, readings }, []);
    }
    const encodings = await encoder.encode(request.texts);
    const buffers = encodings.flatMap(({ pieces, vectors, mean }) => [
      pieces.buffer as ArrayBuffer,
      vectors.buffer as ArrayBuffer,
      mean.buffer as ArrayBuffer,
    ]);
    scope.postMessage({ id, model: encoder.model, encodings }, [...new Set(buffers)]);
  };
  scope.onmessage = ({ data }) => {
    answer(data).catch((error: unknown) => {
      // Without the network of pairs the encoder is as good as before.
      if ('texts' in data) opened = null;
      scope.postMessage({ id: data.id, error: error instanceof Error ? error.message : String(error) }, []);
    });
  };
}
