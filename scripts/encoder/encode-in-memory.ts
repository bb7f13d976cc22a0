import type { Encoding } from '../../utils/shared/encoding.ts';
import type { EncodeTexts } from './open-linker.ts';
import { openSharedEncoder } from './open-node-encoder.ts';

/** Sentences whose encodings a run keeps in memory, some 130 MB. */
const mostKept = 20_000;

/** Encodes texts, each once as long as there is room; the encoder is opened when it is first needed. */
export function encodeInMemory(): EncodeTexts {
  let known = new Map<string, Encoding>();
  return async (texts) => {
    const encoder = await openSharedEncoder();
    const found = new Map<string, Encoding>();
    for (const text of new Set(texts)) {
      const encoding = known.get(text) ?? (await encoder.encode([text]))[0];
      if (encoding) found.set(text, encoding);
    }
    if (known.size > mostKept) known = new Map();
    for (const [text, encoding] of found) known.set(text, encoding);
    return found;
  };
}
