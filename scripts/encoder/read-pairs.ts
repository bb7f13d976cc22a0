import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PairsReader } from '../../utils/app/ports.ts';
import type { Encoder } from '../../utils/encoder/model.ts';
import { textHash } from '../../utils/engine/index.ts';
import type { PairReading, SentencePair } from '../../utils/shared/pair-reading.ts';
import { openNodeEncoder } from './open-node-encoder.ts';

/** Reads one pair of sentences by the network of pairs. */
export type ReadPair = (pair: SentencePair) => Promise<PairReading>;

const root = join(import.meta.dirname, '../..');
const network = join(root, 'public/models/minilm/pairs.onnx');
const folder = join(root, '.cache/readings');

let opened: Promise<Encoder> | undefined;

/** Reads by the network that ships; it is opened when the first pair needs it, and is forgotten with the process. */
const readInMemory: ReadPair = async (pair) => {
  opened ??= openNodeEncoder();
  const [reading] = await (await opened).readPairs([pair]);
  return reading as PairReading;
};

/** Reads pairs where the encoder is on; without it nothing does. */
export const openPairsReader = (encoder: 'on' | 'off'): { readonly readPairs?: PairsReader } =>
  encoder === 'off'
    ? {}
    : {
        async readPairs(pairs) {
          const readings: PairReading[] = [];
          for (const pair of pairs) readings.push(await readInMemory(pair));
          return readings;
        },
      };

/** The same, each pair once for good: for training and evaluating, readings stay on disk in `.cache/readings`. */
export function readWithCache(): ReadPair {
  const file = join(folder, `${networkName()}.jsonl`);
  mkdirSync(folder, { recursive: true });
  const kept = new Map<string, PairReading>(
    existsSync(file)
      ? readFileSync(file, 'utf8')
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line))
      : [],
  );
  return async (pair) => {
    const key = textHash([...pair].sort());
    const known = kept.get(key);
    if (known) return known;
    const reading = await readInMemory(pair);
    kept.set(key, reading);
    appendFileSync(file, `${JSON.stringify([key, reading])}\n`);
    return reading;
  };
}

/** Readings of two networks never mix. */
const networkName = (): string =>
  createHash('sha256').update(readFileSync(network)).digest('hex').slice(0, 12);
