import { hasKinIn } from '../facts/kin-words.ts';
import type { Facts, Token } from '../facts/model.ts';

const pronounFirst = /^(?:he|she|they|it|we|i|his|her|their)$/u;
const firstPerson = /^(?:we|i|our|us|my)$/u;
const turns = /\b(?:because|after|amid|over|while|despite|but|although|though)\b/u;

function countTokens(facts: Facts, holds: (token: Token) => boolean): number {
  let count = 0;
  for (const token of facts.tokens) if (holds(token)) count += 1;
  return count;
}

/** How much a sentence tells that the other does not, and how much of it stands in quotation marks. */
export function sideWords(own: Facts, other: Facts): Record<string, number> {
  let shared = 0;
  let kin = 0;
  for (const stem of own.content) {
    if (other.content.has(stem)) shared += 1;
    if (hasKinIn(stem, other)) kin += 1;
  }
  const content = Math.max(1, own.content.size);
  const quotedThere = new Set<string>();
  for (const { quoted, stem } of other.tokens) if (quoted && stem) quotedThere.add(stem);
  const quoted = countTokens(own, (token) => token.quoted);
  return {
    words: own.tokens.length,
    content: own.content.size,
    covered: shared / content,
    kin: kin / content,
    lone: own.content.size - kin,
    quotes: own.quotes.length,
    quoted,
    quotedShare: quoted / Math.max(1, own.tokens.length),
    quotedTold:
      countTokens(own, (token) => token.quoted && other.words.has(token.stem)) / Math.max(1, quoted),
    quotedAlike:
      countTokens(own, (token) => token.quoted && quotedThere.has(token.stem)) / Math.max(1, quoted),
    openQuote: own.quotes.some(({ open }) => open) ? 1 : 0,
    pronounFirst: own.tokens.slice(0, 3).some(({ lower }) => pronounFirst.test(lower)) ? 1 : 0,
    firstPerson: own.tokens.some(({ lower }) => firstPerson.test(lower)) ? 1 : 0,
    colon: own.text.includes(':') ? 1 : 0,
    commas: countTokens(own, ({ text }) => text === ','),
    turns: turns.test(own.text) ? 1 : 0,
  };
}
