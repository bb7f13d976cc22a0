import { encodedScorer, isCheckable, type Link, lexicalScorer, linkStory } from '../../utils/engine/index.ts';
import type { Article } from '../../utils/engine/model.ts';
import type { Encoding } from '../../utils/shared/encoding.ts';
import { openNodeEncoder } from './open-node-encoder.ts';

/** Links a page's sentences with its story's: every pair with at least `floor`. */
export type Linker = (page: Article, story: readonly Article[], floor?: number) => Promise<Link[]>;

/** What gives encodings of texts, each once. */
export type EncodeTexts = (texts: Iterable<string>) => Promise<ReadonlyMap<string, Encoding>>;

/** Sentences whose encodings a run keeps in memory, some 130 MB. */
const mostKept = 20_000;

/** A linker with the sentence encoder or without; the encoder is opened when the first story needs it. */
export function openLinker(encoder: 'on' | 'off'): Linker {
  if (encoder === 'off')
    return async (page, story, floor = 0) => linkStory(page, story, lexicalScorer, { floor });
  return linkerWith(encodeInMemory());
}

/** A linker over encodings that come from elsewhere. */
export const linkerWith =
  (encode: EncodeTexts): Linker =>
  async (page, story, floor = 0) => {
    if (story.length === 0) return [];
    const encodings = await encode(
      [page, ...story].flatMap(({ sentences }) => sentences.filter(isCheckable).map(({ text }) => text)),
    );
    return linkStory(page, story, encodedScorer, { floor, encodings });
  };

function encodeInMemory(): EncodeTexts {
  let opened: ReturnType<typeof openNodeEncoder> | undefined;
  let known = new Map<string, Encoding>();
  return async (texts) => {
    opened ??= openNodeEncoder();
    const encoder = await opened;
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
