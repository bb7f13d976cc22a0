import { hasKinBy, prefixOf } from '../facts/kin-words.ts';
import type { Facts } from '../facts/model.ts';
import { onceASentence } from './once-a-sentence.ts';

const pronounFirst = /^(?:he|she|they|it|we|i|his|her|their)$/u;
const firstPerson = /^(?:we|i|our|us|my)$/u;
const turns = /\b(?:because|after|amid|over|while|despite|but|although|though)\b/u;

/** The words of a sentence that the other side is asked about. */
interface Asked {
  readonly content: readonly { readonly stem: string; readonly prefix: string }[];
  /** Stems between quotation marks, '' for a sign; as often as they stand there. */
  readonly quoted: readonly string[];
  readonly quotedOnce: ReadonlySet<string>;
}

const askedOf = onceASentence(({ content, tokens }): Asked => {
  const quoted = tokens.filter((token) => token.quoted).map(({ stem }) => stem);
  return {
    content: Array.from(content, (stem) => ({ stem, prefix: prefixOf(stem) })),
    quoted,
    quotedOnce: new Set(quoted.filter((stem) => stem !== '')),
  };
});

/** How long a sentence is, and how much of it stands in quotation marks. */
export function ownWords(own: Facts): Record<string, number> {
  const quoted = askedOf(own).quoted.length;
  let commas = 0;
  for (const { text } of own.tokens) if (text === ',') commas += 1;
  return {
    words: own.tokens.length,
    content: own.content.size,
    quotes: own.quotes.length,
    quoted,
    quotedShare: quoted / Math.max(1, own.tokens.length),
    openQuote: own.quotes.some(({ open }) => open) ? 1 : 0,
    pronounFirst: own.tokens.slice(0, 3).some(({ lower }) => pronounFirst.test(lower)) ? 1 : 0,
    firstPerson: own.tokens.some(({ lower }) => firstPerson.test(lower)) ? 1 : 0,
    colon: own.text.includes(':') ? 1 : 0,
    commas,
    turns: turns.test(own.text) ? 1 : 0,
  };
}

/** How much of a sentence the other tells too. */
export function sideWords(own: Facts, other: Facts): Record<string, number> {
  const { content, quoted } = askedOf(own);
  const quotedThere = askedOf(other).quotedOnce;
  let shared = 0;
  let kin = 0;
  for (const { stem, prefix } of content) {
    if (other.content.has(stem)) shared += 1;
    if (hasKinBy(stem, prefix, other)) kin += 1;
  }
  let told = 0;
  let alike = 0;
  for (const stem of quoted) {
    if (other.words.has(stem)) told += 1;
    if (quotedThere.has(stem)) alike += 1;
  }
  const size = Math.max(1, content.length);
  const quotedSize = Math.max(1, quoted.length);
  return {
    covered: shared / size,
    kin: kin / size,
    lone: content.length - kin,
    quotedTold: told / quotedSize,
    quotedAlike: alike / quotedSize,
  };
}
