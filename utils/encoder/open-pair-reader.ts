import * as ort from 'onnxruntime-web/wasm';
import { inOrder, type PairReading, readDimensions, type SentencePair } from '../shared/pair-reading.ts';
import type { WordPieces } from './word-pieces.ts';

/** Word pieces of both sentences, without the three marks; the longer sentence is cut first, as in training. */
const mostPieces = 157;

/** The encoder's file, by the name under which the network's own file refers to it. */
const encoderFile = 'model.onnx';

/** Reads two sentences together. */
export interface PairReader {
  read(pair: SentencePair): Promise<PairReading>;
  close(): Promise<void>;
}

/** What a pair reader is opened from: both networks, as ONNX. */
export interface PairFiles {
  readonly pairs: Uint8Array;
  /** Most weights of the pairs' network lie in the encoder's file. */
  readonly encoder: Uint8Array;
}

/** Opens the network over onnxruntime, whose environment `openEncoder` has set. */
export async function openPairReader({ pairs, encoder }: PairFiles, pieces: WordPieces): Promise<PairReader> {
  const session = await ort.InferenceSession.create(pairs, {
    executionProviders: ['wasm'],
    graphOptimizationLevel: 'all',
    externalData: [{ path: encoderFile, data: encoder }],
  });
  return {
    read: (pair) => readPair(pair, pieces, session),
    close: () => session.release(),
  };
}

async function readPair(
  pair: SentencePair,
  pieces: WordPieces,
  session: ort.InferenceSession,
): Promise<PairReading> {
  const [one, two] = inOrder(pair);
  const [a, b] = cut(pieces.split(one, mostPieces), pieces.split(two, mostPieces));
  const ids = Int32Array.of(pieces.begin, ...a, pieces.end, ...b, pieces.end);
  const types = new Int32Array(ids.length).fill(1, a.length + 2);
  const { odds } = await session.run({
    ids: new ort.Tensor('int32', ids, [1, ids.length]),
    types: new ort.Tensor('int32', types, [1, types.length]),
  });
  if (!(odds?.data instanceof Float32Array) || odds.data.length !== readDimensions.length)
    throw new Error('The network of pairs is of another kind: it answers other dimensions.');
  const found = odds.data;
  return Object.fromEntries(readDimensions.map((dimension, at) => [dimension, found[at] as number]));
}

/** Takes pieces off the end of the longer sentence until both fit. */
function cut(a: Int32Array, b: Int32Array): [Int32Array, Int32Array] {
  let [first, second] = [a.length, b.length];
  while (first + second > mostPieces) {
    if (first > second) first -= 1;
    else second -= 1;
  }
  return [a.subarray(0, first), b.subarray(0, second)];
}
