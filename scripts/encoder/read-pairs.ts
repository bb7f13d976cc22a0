import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PairsReader } from '../../utils/app/ports.ts';
import { textHash } from '../../utils/engine/index.ts';
import { inOrder, type PairReading, type SentencePair } from '../../utils/shared/pair-reading.ts';
import { jsonLines } from '../gold/json-lines.ts';
import { openSharedEncoder } from './open-node-encoder.ts';

/** Reads one pair of sentences by the network of pairs. */
export type ReadPair = (pair: SentencePair) => Promise<PairReading>;

const root = join(import.meta.dirname, '../..');
const network = join(root, 'public/models/minilm/pairs.onnx');
const folder = join(root, '.cache/readings');

/** Reads by the network that ships; it is opened when the first pair needs it. */
const readInMemory: PairsReader = async (pairs) => (await openSharedEncoder()).readPairs(pairs);

/** Reads pairs where the encoder is on; without it nothing does. */
export const openPairsReader = (encoder: 'on' | 'off'): { readonly readPairs?: PairsReader } =>
  encoder === 'off' ? {} : { readPairs: readInMemory };

/** The same, each pair once for good: for training and evaluating, readings stay on disk in `.cache/readings`. */
export function readWithCache(): ReadPair {
  const file = join(folder, `${networkName()}.jsonl`);
  mkdirSync(folder, { recursive: true });
  const kept = new Map(existsSync(file) ? jsonLines<[string, PairReading]>(file) : []);
  return async (pair) => {
    const key = textHash(inOrder(pair));
    const known = kept.get(key);
    if (known) return known;
    const [reading] = (await readInMemory([pair])) as [PairReading];
    kept.set(key, reading);
    appendFileSync(file, `${JSON.stringify([key, reading])}\n`);
    return reading;
  };
}

/** Readings of two networks never mix. */
const networkName = (): string =>
  createHash('sha256').update(readFileSync(network)).digest('hex').slice(0, 12);
