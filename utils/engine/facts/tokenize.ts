import { stemOf } from '../text/known-words.ts';
import type { PlainToken, Quote } from './model.ts';

/**
 * Currency signs with letters ("US$"), figures grouped or decimal, dotted abbreviations ("U.S."), words with inner
 * apostrophes and hyphens ("O'Neill", "month-long"), the possessive 's alone, and any other sign alone.
 */
const tokenPattern =
  /(?:US|AU|A|C)\$|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['’](?!s\b)\p{L}+|-[\p{L}\p{M}\d]+)*|['’]s\b|[^\s]/gu;

/** Countries whose capitals must not read as a pronoun. */
const capitalStems: ReadonlyMap<string, string> = new Map([
  ['US', 'usa'],
  ['U.S', 'usa'],
  ['U.S.', 'usa'],
  ['USA', 'usa'],
]);

/** Splits a sentence into words, numbers and signs, and tells which stand inside its quotations. */
export function tokenize(text: string, quotes: readonly Quote[]): PlainToken[] {
  const tokens: PlainToken[] = [];
  for (const match of text.matchAll(tokenPattern)) {
    const word = match[0];
    const start = match.index;
    const kind = /^\d/u.test(word) ? 'number' : /\p{L}/u.test(word) ? 'word' : 'sign';
    const lower =
      capitalStems.get(word) ?? (kind === 'sign' ? word : word.toLowerCase().replaceAll('’', "'"));
    tokens.push({
      text: word,
      lower,
      stem: kind === 'word' ? stemOf(lower.replaceAll('.', '')) : kind === 'number' ? lower : '',
      start,
      end: start + word.length,
      capital: kind === 'word' && /^\p{Lu}/u.test(word),
      kind,
      quoted: kind !== 'sign' && quotes.some(({ span }) => start >= span.start && start < span.end),
    });
  }
  return tokens;
}
