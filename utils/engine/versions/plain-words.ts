import { extractFacts } from '../facts/extract-facts.ts';
import { smallNumbers } from '../facts/lexicon/number-words.ts';
import type { Facts, Quantity } from '../facts/model.ts';
import { evenText } from './even-text.ts';
import { housePhrases, houseSpelling, shortForms } from './house-spellings.ts';

/** A word, number or telling sign of a sentence in the form by which versions are compared. */
export interface PlainWord {
  readonly form: string;
  /** Offsets in the evened text. */
  readonly start: number;
  readonly end: number;
}

/** A sentence ready to be compared with another version of itself. */
export interface PlainSentence {
  readonly words: readonly PlainWord[];
  /** Read from the evened text. */
  readonly facts: Facts;
  /** Offset in the original of each character of the evened text. */
  readonly from: readonly number[];
}

/** Dotted letters, figures, the two halves of short forms, words, and signs that say something. */
const wordPattern =
  /(?:\p{L}\.){2,}|\d+(?:st|nd|rd|th)(?!\p{L})|\d+(?:[.,:]\d+)*|\p{L}+?(?=n't(?!\p{L}))|n't(?!\p{L})|\p{L}+(?='(?:s|re|ve|ll|m|d)(?!\p{L}))|'(?:s|re|ve|ll|m|d)(?!\p{L})|\p{L}+(?:'\p{L}+)*|[$£€¥%&?"]|(?<=\s)-(?=\d)/giu;

/** Single quotation marks around words; an apostrophe opens nothing. */
const singleQuoted = /(?<![\p{L}\p{N}])'(?=\p{L})([^'"]*(?:'\p{L}[^'"]*)*)'(?![\p{L}\p{N}])/gu;

/** "us" the pronoun is no country. */
const country = 'us.';

const formOf = (raw: string): string => {
  const bare = raw.replaceAll('.', '');
  if (/^\d/u.test(raw)) return raw.replace(/,(?=\d{3}(?!\d))|\p{L}+$/gu, '');
  if (bare === 'US' || bare === 'USA') return country;
  const lower = bare.toLowerCase();
  const value = lower === 'one' ? undefined : smallNumbers.get(lower);
  return value?.toString() ?? shortForms.get(lower) ?? houseSpelling(lower);
};

/** Numbers whose value says all: the same amount may be written in words, in figures or in another unit. */
const valued = new Set<Quantity['kind']>(['count', 'money', 'percent', 'measure', 'duration', 'age']);

/** Fourteen digits: what is left of a value after conversion between units. */
const valueForm = ({ kind, low, high, unit }: Quantity): string =>
  kind === 'count' && low === high
    ? String(low)
    : `${low.toPrecision(14)} ${high.toPrecision(14)} ${kind === 'count' ? '' : unit}`;

/** The words of a text, without what house style alone decides. */
export function plainForms(text: string): PlainWord[] {
  const paired = text.replace(singleQuoted, '"$1"');
  const words: PlainWord[] = [];
  for (const match of paired.matchAll(wordPattern)) {
    const [raw] = match;
    const [start, end] = [match.index, match.index + raw.length];
    if (raw.toLowerCase() === 'cannot') words.push({ form: 'can', start, end }, { form: 'not', start, end });
    else words.push({ form: formOf(raw), start, end });
  }
  return joinPhrases(words);
}

function joinPhrases(words: readonly PlainWord[]): PlainWord[] {
  const joined: PlainWord[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) break;
    const found = housePhrases.find(([phrase]) => phrase.every((form, i) => words[at + i]?.form === form));
    const last = found && words[at + found[0].length - 1];
    if (found && last) {
      joined.push({ form: found[1], start: word.start, end: last.end });
      at += found[0].length - 1;
    } else joined.push(word);
  }
  return joined;
}

/** Reads a sentence for comparison: amounts come as one word that is their value. */
export function plainSentence(original: string, published?: string): PlainSentence {
  const { text, from } = evenText(original);
  const facts = extractFacts(text, published);
  const values = facts.quantities
    .filter(({ kind }) => valued.has(kind))
    .map((quantity) => ({
      form: valueForm(quantity),
      start: facts.tokens[quantity.from]?.start ?? 0,
      end: facts.tokens[quantity.to - 1]?.end ?? 0,
    }));
  const words = plainForms(text).filter(
    ({ start, end }) => !values.some((value) => start < value.end && value.start < end),
  );
  return { words: [...words, ...values].sort((a, b) => a.start - b.start), facts, from };
}
