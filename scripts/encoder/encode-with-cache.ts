import type { Encoder } from '../../utils/encoder/model.ts';
import type { Encoding } from '../../utils/shared/encoding.ts';
import { type EncodingCache, openEncodingCache } from './encoding-cache.ts';
import { openSharedEncoder } from './open-node-encoder.ts';

interface CachedEncoder {
  readonly encoder: Encoder;
  readonly cache: EncodingCache;
}

let opened: Promise<CachedEncoder> | undefined;

/** The encoder that the extension ships, opened once, and what it has made so far. */
export async function openCachedEncoder(): Promise<CachedEncoder> {
  opened ??= openSharedEncoder().then((encoder) => ({ encoder, cache: openEncodingCache(encoder.model) }));
  return opened;
}

/** Encodes texts, each once for good: for training and evaluating, encodings stay on disk in `.cache/encodings`. */
export async function encodeWithCache(texts: Iterable<string>): Promise<Map<string, Encoding>> {
  const { encoder, cache } = await openCachedEncoder();
  const encodings = new Map<string, Encoding>();
  for (const text of new Set(texts)) {
    let encoding = cache.find(text);
    if (!encoding) {
      [encoding] = await encoder.encode([text]);
      cache.add(text, encoding as Encoding);
    }
    encodings.set(text, encoding as Encoding);
  }
  return encodings;
}
