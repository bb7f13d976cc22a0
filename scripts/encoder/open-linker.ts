import { encodedScorer, isCheckable, type Link, lexicalScorer, linkStory } from '../../utils/engine/index.ts';
import type { Article } from '../../utils/engine/model.ts';
import type { Encoding } from '../../utils/shared/encoding.ts';
import { encodeInMemory } from './encode-in-memory.ts';

/** Links a page's sentences with its story's: every pair with at least `floor`. */
export type Linker = (page: Article, story: readonly Article[], floor?: number) => Promise<Link[]>;

/** What gives encodings of texts, each once. */
export type EncodeTexts = (texts: Iterable<string>) => Promise<ReadonlyMap<string, Encoding>>;

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
