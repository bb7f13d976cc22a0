import { encodeWithCache } from './encode-with-cache.ts';
import { type Linker, linkerWith, openLinker } from './open-linker.ts';

/** A linker for evaluations: with the sentence encoder, encodings are kept between runs. */
export const cachedLinker = (encoder: 'on' | 'off'): Linker =>
  encoder === 'on' ? linkerWith(encodeWithCache) : openLinker('off');
