import { fractions, magnitudes, smallNumbers } from './lexicon/number-words.ts';
import type { Token } from './model.ts';

/** A number read from some tokens, and one past the last of them. */
export interface ReadNumber {
  readonly value: number;
  readonly to: number;
  /** Written with digits, not words. */
  readonly digits: boolean;
}

/** "twenty-five" and "two-thirds" are one token each. */
function hyphenated(lower: string): number | undefined {
  if (!lower.includes('-')) return undefined;
  const [left = '', right = ''] = lower.split('-');
  const first = smallNumbers.get(left);
  if (first === undefined || right === '') return undefined;
  const unit = smallNumbers.get(right);
  if (unit !== undefined && first >= 20 && unit < 10) return first + unit;
  const part = fractions.get(right);
  return part === undefined ? undefined : first * part;
}

const touches = (a: Token | undefined, b: Token | undefined) =>
  a !== undefined && b !== undefined && a.end === b.start;

/** Letters glued to figures ("10K", "2.5bn", "3m"); apart they count only when spelt out. */
function magnitudeAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const value = magnitudes.get(token.lower);
  if (value === undefined) return undefined;
  return token.lower.length > 3 ||
    token.lower === 'dozen' ||
    touches(tokens[at - 1], token) ||
    /^(?:bn|mn|tn|trn)$/u.test(token.lower)
    ? value
    : undefined;
}

/** The plain value that a number starts with, and one past it. */
function firstValue(tokens: readonly Token[], at: number): { value: number; to: number } | undefined {
  const first = tokens[at];
  if (!first) return undefined;
  if (first.kind === 'number') return { value: Number(first.lower.replaceAll(',', '')), to: at + 1 };
  const word = smallNumbers.get(first.lower) ?? hyphenated(first.lower);
  if (word !== undefined) return { value: word, to: at + 1 };
  if (first.lower === 'a' || first.lower === 'an')
    return magnitudeAt(tokens, at + 1) === undefined ? undefined : { value: 1, to: at + 1 };
  const half = first.lower === 'half' && tokens[at + 1]?.lower === 'a' && magnitudeAt(tokens, at + 2);
  return half ? { value: 0.5, to: at + 2 } : undefined;
}

/** Reads the number that starts at a token: "1,200", "2.5bn", "two dozen", "one hundred and five", "half a million". */
export function readNumber(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const first = firstValue(tokens, at);
  if (!first) return undefined;
  const digits = tokens[at]?.kind === 'number';
  let { value, to } = first;
  let total = 0;
  for (;;) {
    const magnitude = magnitudeAt(tokens, to);
    if (magnitude !== undefined) {
      value *= magnitude;
      to += 1;
      continue;
    }
    const joined: number = tokens[to]?.lower === 'and' ? to + 1 : to;
    const lower = tokens[joined]?.lower ?? '';
    const more: number | undefined =
      digits || value < 100 ? undefined : (smallNumbers.get(lower) ?? hyphenated(lower));
    if (more === undefined) break;
    total += value;
    value = more;
    to = joined + 1;
  }
  return { value: total + value, to, digits };
}
