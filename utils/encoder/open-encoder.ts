import * as ort from 'onnxruntime-web/wasm';
import { modelNameOf } from '../shared/encoder-files.ts';
import type { Encoder, EncoderFiles, Encoding } from './model.ts';
import { openPairReader, type PairReader } from './open-pair-reader.ts';
import { readWordPieces, type WordPieces } from './word-pieces.ts';

/** The model was made for sentences of 128 pieces with the marks at begin and end; what is longer is cut off. */
const mostPieces = 126;
/** After so many sentences or pairs (some .1 to .2 s) messages are heard, such as that the work is to end. */
const breath = 4;

/**
 * Opens an encoder over WebAssembly with one thread, in a worker or in Node alike. Sentences run one by one: with one
 * thread a batch is no faster, and activations are quantised over a whole run, so that a sentence's vectors would
 * depend on what stands beside it.
 */
export async function openEncoder({
  model,
  vocabulary,
  pairFiles,
  wasmPaths,
}: EncoderFiles): Promise<Encoder> {
  ort.env.wasm.numThreads = 1;
  if (wasmPaths) ort.env.wasm.wasmPaths = { ...wasmPaths };
  const pieces = readWordPieces(vocabulary);
  const name = modelNameOf(await checksumOf(model));
  const session = await ort.InferenceSession.create(model, {
    executionProviders: ['wasm'],
    graphOptimizationLevel: 'all',
  });
  let reader: Promise<PairReader> | null = null;
  const openReader = (): Promise<PairReader> => {
    reader ??= pairFiles().then((files) => openPairReader(files, pieces));
    reader.catch(() => {
      reader = null;
    });
    return reader;
  };
  return {
    model: name,
    encode: (texts, signal) => oneByOne(texts, signal, (text) => encodeOne(text, pieces, session)),
    async readPairs(pairs, signal) {
      const { read } = await openReader();
      return oneByOne(pairs, signal, read);
    },
    async close() {
      await (await reader?.catch(() => null))?.close();
      await session.release();
    },
  };
}

/** Works through some items, and hears messages now and then. */
async function oneByOne<Item, Made>(
  items: readonly Item[],
  signal: AbortSignal | undefined,
  make: (item: Item) => Promise<Made>,
): Promise<Made[]> {
  const made: Made[] = [];
  for (const [at, item] of items.entries()) {
    if (at % breath === 0) await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    made.push(await make(item));
  }
  return made;
}

async function encodeOne(text: string, pieces: WordPieces, session: ort.InferenceSession): Promise<Encoding> {
  const own = pieces.split(text, mostPieces);
  const ids = new ort.Tensor('int32', Int32Array.of(pieces.begin, ...own, pieces.end), [1, own.length + 2]);
  const outputs = await session.run({ ids });
  const vectors = bytesOf(outputs.vectors);
  const dims = vectors.length / (own.length + 2);
  return {
    tokens: own.length,
    pieces: own,
    vectors: vectors.slice(dims, vectors.length - dims),
    mean: bytesOf(outputs.mean).slice(),
  };
}

function bytesOf(output: ort.Tensor | undefined): Int8Array {
  if (!(output?.data instanceof Int8Array))
    throw new Error('The encoder is of another kind: no int8 output.');
  return output.data;
}

async function checksumOf(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
