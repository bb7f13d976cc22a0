import type { Encoder, Encoding } from './model.ts';

/** What the page asks its worker. */
export interface EncodeRequest {
  readonly id: number;
  readonly texts: readonly string[];
}

/** What the worker answers. */
export type EncodeAnswer =
  | { readonly id: number; readonly model: string; readonly encodings: readonly Encoding[] }
  | { readonly id: number; readonly error: string };

/** The worker's own scope, as far as it is used. */
export interface WorkerScope {
  onmessage: ((event: MessageEvent<EncodeRequest>) => void) | null;
  postMessage(answer: EncodeAnswer, transfer: Transferable[]): void;
}

/** Answers in a worker; the encoder is opened at the first request, and tried again where that failed. */
export function serveEncoder(scope: WorkerScope, open: () => Promise<Encoder>): void {
  let opened: Promise<Encoder> | null = null;
  scope.onmessage = ({ data: { id, texts } }) => {
    opened ??= open();
    const encoding = opened.then(async (encoder) => {
      const encodings = await encoder.encode(texts);
      const buffers = encodings.flatMap(({ pieces, vectors, mean }) => [
        pieces.buffer as ArrayBuffer,
        vectors.buffer as ArrayBuffer,
        mean.buffer as ArrayBuffer,
      ]);
      scope.postMessage({ id, model: encoder.model, encodings }, [...new Set(buffers)]);
    });
    encoding.catch((error: unknown) => {
      opened = null;
      scope.postMessage({ id, error: error instanceof Error ? error.message : String(error) }, []);
    });
  };
}
