import type { Encoder } from '../../utils/encoder/model.ts';
import type { Encoding } from '../../utils/shared/encoding.ts';
import { type EncodingCache, openEncodingCache } from './encoding-cache.ts';

const caches = new Map<string, EncodingCache>();

/** Encodes texts, each once: the command line's encodings are kept in `.cache/encodings`. */
export async function encodeWithCache(
  encoder: Encoder,
  texts: Iterable<string>,
): Promise<Map<string, Encoding>> {
  const cache = caches.get(encoder.model) ?? openEncodingCache(encoder.model);
  caches.set(encoder.model, cache);
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
