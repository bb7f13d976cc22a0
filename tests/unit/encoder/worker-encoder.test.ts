import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Encoder } from '../../../utils/encoder/model.ts';
import { type EncodeRequest, serveEncoder, type WorkerScope } from '../../../utils/encoder/serve-encoder.ts';
import { type EncoderWorker, openWorkerEncoder } from '../../../utils/encoder/worker-encoder.ts';
import type { SentencePair } from '../../../utils/shared/pair-reading.ts';
import { fakeEncoding, fakeReading } from '../../support/fake-encoder.ts';

/** A worker in the same thread: messages are cloned, and arrive later, as in a browser. */
function workerOf(open: () => Promise<Encoder>) {
  const started: EncoderWorker[] = [];
  const start = (): EncoderWorker => {
    const scope: WorkerScope = {
      onmessage: null,
      postMessage: (answer, transfer) => {
        const data = structuredClone(answer, { transfer });
        queueMicrotask(() => worker.onmessage?.({ data } as MessageEvent));
      },
    };
    serveEncoder(scope, open);
    const worker: EncoderWorker = {
      onmessage: null,
      onerror: null,
      terminate: vi.fn(),
      postMessage: (data: EncodeRequest) => scope.onmessage?.({ data } as MessageEvent<EncodeRequest>),
    };
    started.push(worker);
    return worker;
  };
  return { start, started };
}

const encoder: Encoder = {
  model: 'fake-1',
  encode: async (texts) => texts.map(fakeEncoding),
  readPairs: async (pairs) => pairs.map(fakeReading),
  close: async () => undefined,
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('answers go to who asked, from one worker and one opened encoder', async () => {
  const open = vi.fn(async () => encoder);
  const { start, started } = workerOf(open);
  const client = openWorkerEncoder(start);
  const [one, two] = await Promise.all([client.encode(['first']), client.encode(['second', 'third one'])]);
  expect(one).toEqual({ model: 'fake-1', encodings: [fakeEncoding('first')] });
  expect(two.encodings).toEqual([fakeEncoding('second'), fakeEncoding('third one')]);
  expect(open).toHaveBeenCalledTimes(1);
  expect(started).toHaveLength(1);
});

test('after a rest the worker is gone with its memory, and comes back when it is needed', async () => {
  const { start, started } = workerOf(async () => encoder);
  const client = openWorkerEncoder(start);
  await client.encode(['first']);
  vi.advanceTimersByTime(29_000);
  await client.encode(['second']);
  vi.advanceTimersByTime(29_000);
  expect(started[0]?.terminate).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  expect(started[0]?.terminate).toHaveBeenCalledTimes(1);
  expect((await client.encode(['third'])).encodings).toHaveLength(1);
  expect(started).toHaveLength(2);
});

test('an encoder that cannot be opened is told of, and tried again', async () => {
  const open = vi.fn(async () => encoder).mockRejectedValueOnce(new Error('no such file'));
  const client = openWorkerEncoder(workerOf(open).start);
  await expect(client.encode(['first'])).rejects.toThrow('no such file');
  expect((await client.encode(['first'])).encodings).toHaveLength(1);
});

test('a worker that dies takes nobody with it', async () => {
  const { start, started } = workerOf(() => new Promise(() => undefined));
  const client = openWorkerEncoder(start);
  const asked = client.encode(['first']);
  started[0]?.onerror?.({ message: 'out of memory' } as ErrorEvent);
  await expect(asked).rejects.toThrow('out of memory');
  expect(started[0]?.terminate).toHaveBeenCalled();
});

test('pairs are read by the same worker, and a failure there leaves the encoder open', async () => {
  let failing = true;
  const open = vi.fn(async () => ({
    ...encoder,
    readPairs: async (pairs: readonly SentencePair[]) => {
      if (failing) throw new Error('no such file');
      return pairs.map(fakeReading);
    },
  }));
  const { start, started } = workerOf(open);
  const client = openWorkerEncoder(start);
  await expect(client.readPairs([['one', 'two']])).rejects.toThrow('no such file');
  failing = false;
  expect(await client.readPairs([['one', 'two']])).toEqual({
    model: 'fake-1',
    readings: [fakeReading(['one', 'two'])],
  });
  expect((await client.encode(['first'])).encodings).toEqual([fakeEncoding('first')]);
  expect(open).toHaveBeenCalledTimes(1);
  expect(started).toHaveLength(1);
});
