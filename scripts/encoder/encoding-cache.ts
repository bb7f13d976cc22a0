import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textHash } from '../../utils/engine/text/text-hash.ts';
import type { Encoding } from '../../utils/shared/encoding.ts';

/** Encodings of one model on disk, by what they are encodings of. */
export interface EncodingCache {
  find(text: string): Encoding | undefined;
  add(text: string, encoding: Encoding): void;
}

const folder = join(import.meta.dirname, '../../.cache/encodings');
/** A record: the text's hash, the numbers of pieces, of bytes of vectors and of bytes of the mean; then all three. */
const hashBytes = 8;
const headBytes = hashBytes + 3 * 4;

/** Opens a model's file of records, which only ever grows; what a broken run left at its end is not read. */
export function openEncodingCache(model: string): EncodingCache {
  const path = join(folder, `${model}.bin`);
  mkdirSync(folder, { recursive: true });
  const stored = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
  const known = new Map<string, Encoding>();
  const places = placesOf(stored);
  return {
    find(text) {
      const hash = textHash([text]);
      const at = places.get(hash);
      return known.get(hash) ?? (at === undefined ? undefined : readRecord(stored, at));
    },
    add(text, encoding) {
      const hash = textHash([text]);
      if (known.has(hash) || places.has(hash)) return;
      known.set(hash, encoding);
      appendFileSync(path, writeRecord(hash, encoding));
    },
  };
}

function placesOf(stored: Buffer): Map<string, number> {
  const places = new Map<string, number>();
  let at = 0;
  while (at + headBytes <= stored.length) {
    const [tokens, vectors, mean] = sizesAt(stored, at);
    const end = at + headBytes + 4 * tokens + vectors + mean;
    if (end > stored.length) break;
    places.set(stored.toString('hex', at, at + hashBytes), at);
    at = end;
  }
  return places;
}

const sizesAt = (stored: Buffer, at: number): [number, number, number] => [
  stored.readUInt32LE(at + hashBytes),
  stored.readUInt32LE(at + hashBytes + 4),
  stored.readUInt32LE(at + hashBytes + 8),
];

function readRecord(stored: Buffer, at: number): Encoding {
  const [tokens, vectors, mean] = sizesAt(stored, at);
  const pieces = at + headBytes;
  const signed = (from: number, length: number): Int8Array =>
    new Int8Array(stored.buffer, stored.byteOffset + from, length);
  return {
    tokens,
    pieces: Int32Array.from({ length: tokens }, (_, i) => stored.readInt32LE(pieces + 4 * i)),
    vectors: signed(pieces + 4 * tokens, vectors),
    mean: signed(pieces + 4 * tokens + vectors, mean),
  };
}

function writeRecord(hash: string, { tokens, pieces, vectors, mean }: Encoding): Buffer {
  const head = Buffer.alloc(headBytes + 4 * tokens);
  head.write(hash, 'hex');
  head.writeUInt32LE(tokens, hashBytes);
  head.writeUInt32LE(vectors.length, hashBytes + 4);
  head.writeUInt32LE(mean.length, hashBytes + 8);
  pieces.forEach((piece, i) => {
    head.writeInt32LE(piece, headBytes + 4 * i);
  });
  const bytes = (part: Int8Array): Buffer => Buffer.from(part.buffer, part.byteOffset, part.length);
  return Buffer.concat([head, bytes(vectors), bytes(mean)]);
}
