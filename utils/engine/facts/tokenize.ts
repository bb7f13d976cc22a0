import { stemOf } from '../text/known-words.ts';
import type { PlainToken, Quote } from './model.ts';

/**
 * Currency signs with letters ("US$"), sums that a space broke ("$2. 6 million"), figures grouped or decimal, dotted abbreviations ("U.S."), words with inner
 * apostrophes and hyphens ("O'Neill", "month-long"), the possessive 's alone, and any other sign alone.
 */
const tokenPattern =
  /(?:US|AU|A|C)\$|(?<=[$£€]\s?)\d+\. \d+(?=\s?(?:[mb]n?|[mb]illion)\b)|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['’](?!s\b)\p{L}+|-[\p{L}\p{M}\d]+)*|['’]s\b|[^\s]/gu;

/** Countries whose capitals must not read as a pronoun. */
const capitalStems: ReadonlyMap<string, string> = new Map([
  ['US', 'usa'],
  ['U.S', 'usa'],
  ['U.S.', 'usa'],
  ['USA', 'usa'],
]);

/** What is the same of a token wherever it stands. */
type TokenForm = Pick<PlainToken, 'lower' | 'stem' | 'kind' | 'capital'>;

const rememberedForms = 40_000;
const forms = new Map<string, TokenForm>();

function formOf(word: string): TokenForm {
  const known = forms.get(word);
  if (known) return known;
  const kind = /^\d/u.test(word) ? 'number' : /\p{L}/u.test(word) ? 'word' : 'sign';
  const lower =
    capitalStems.get(word) ??
    (kind === 'sign' ? word : word.toLowerCase().replaceAll('’', "'").replaceAll(' ', ''));
  const form: TokenForm = {
    lower,
    stem: kind === 'word' ? stemOf(lower.replaceAll('.', '')) : kind === 'number' ? lower : '',
    kind,
    capital: kind === 'word' && /^\p{Lu}/u.test(word),
  };
  if (forms.size >= rememberedForms) forms.clear();
  forms.set(word, form);
  return form;
}

/** Splits a sentence into words, numbers and signs, and tells which stand inside its quotations. */
export function tokenize(text: string, quotes: readonly Quote[]): PlainToken[] {
  const tokens: PlainToken[] = [];
  for (const match of text.matchAll(tokenPattern)) {
    const word = match[0];
    const start = match.index;
    const { lower, stem, kind, capital } = formOf(word);
    tokens.push({
      text: word,
      lower,
      stem,
      start,
      end: start + word.length,
      capital,
      kind,
      quoted: kind !== 'sign' && quotes.some(({ span }) => start >= span.start && start < span.end),
    });
  }
  return tokens;
}
