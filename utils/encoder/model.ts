import type { Encoding } from '../shared/encoding.ts';
import type { PairReading, SentencePair } from '../shared/pair-reading.ts';
import type { PairFiles } from './open-pair-reader.ts';

export type { Encoding } from '../shared/encoding.ts';

/** Turns sentences into encodings, one after another. */
export interface Encoder {
  /** Name of the model and the beginning of its checksum: encodings of different models never mix. */
  readonly model: string;
  /**
   * Encodes sentences, in their order.
   * @param signal ends the work between two sentences; the promise then rejects with the signal's reason
   */
  encode(texts: readonly string[], signal?: AbortSignal): Promise<readonly Encoding[]>;
  /**
   * Reads pairs of sentences together, in their order; the network for it is opened at the first call. Rejects where
   * there is none.
   * @param signal ends the work between two pairs; the promise then rejects with the signal's reason
   */
  readPairs(pairs: readonly SentencePair[], signal?: AbortSignal): Promise<readonly PairReading[]>;
  /** Gives back the memory; the encoder is of no use afterwards. */
  close(): Promise<void>;
}

/** What an encoder is opened from. */
export interface EncoderFiles {
  /** The network, as ONNX. */
  readonly model: Uint8Array;
  /** The word pieces, one a line, in the order of their ids. */
  readonly vocabulary: string;
  /** The files of the network that reads pairs, asked for when a pair is first read. */
  readonly pairFiles: () => Promise<PairFiles>;
  /** Where onnxruntime's WebAssembly lies: addresses of the .wasm (and its .mjs); not needed in Node. */
  readonly wasmPaths?: { readonly wasm: string; readonly mjs?: string };
}
