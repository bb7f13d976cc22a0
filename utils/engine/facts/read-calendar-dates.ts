import { months } from './lexicon/calendar.ts';
import type { DateFact, Token } from './model.ts';
import { type Days, resolveDay, resolveMonth, wholeYear } from './resolve-date.ts';

/** A date read from some tokens, and one past the last of them. */
export interface ReadDate {
  readonly kind: DateFact['kind'];
  readonly from: number;
  readonly to: number;
  readonly days?: Days | undefined;
  readonly minutes?: readonly [number, number] | undefined;
}

/** Reads the date that starts (or, for "ago", ends) at a token. */
export type DateReader = (
  tokens: readonly Token[],
  at: number,
  published: number | undefined,
) => ReadDate | undefined;

const yearOf = (token: Token | undefined): number | undefined => {
  const value = /^(?:1[5-9]|20)\d\d$/u.test(token?.text ?? '') ? Number(token?.text) : undefined;
  return value;
};
/** A figure that can be a day of a month (or an hour). */
export const dayOfMonth = (token: Token | undefined): number | undefined => {
  const value = /^\d{1,2}$/u.test(token?.text ?? '') ? Number(token?.text) : undefined;
  return value !== undefined && value >= 1 && value <= 31 ? value : undefined;
};
const skipStop = (tokens: readonly Token[], at: number) => (tokens[at]?.text === '.' ? at + 1 : at);
const skipOrdinal = (tokens: readonly Token[], at: number) =>
  /^(?:st|nd|rd|th)$/u.test(tokens[at]?.lower ?? '') && tokens[at]?.start === tokens[at - 1]?.end
    ? at + 1
    : at;

/** "Jan. 31", "January 31, 2020", "March 2018", "October", "Dec. 27th". */
export const readMonthDay: DateReader = (tokens, at, published) => {
  const token = tokens[at];
  const month = months.get(token?.lower ?? '');
  if (month === undefined || !token?.capital) return undefined;
  const next = skipStop(tokens, at + 1);
  const stop = next > at + 1;
  const day = dayOfMonth(tokens[next]);
  if (day !== undefined && tokens[next + 1]?.text !== '%') {
    const to = skipOrdinal(tokens, next + 1);
    const comma = tokens[to]?.text === ',' ? to + 1 : to;
    const year = yearOf(tokens[comma]);
    return {
      kind: 'day',
      from: at,
      to: year ? comma + 1 : to,
      days: resolveDay(month, day, year, published),
    };
  }
  const comma = tokens[next]?.text === ',' || tokens[next]?.lower === 'of' ? next + 1 : next;
  const year = yearOf(tokens[comma]);
  if (year) return { kind: 'month', from: at, to: comma + 1, days: resolveMonth(month, year, published) };
  if (token.lower.length <= 3 && token.lower !== 'may' && !stop) return undefined;
  const before = tokens[at - 1]?.lower ?? '';
  if (
    (token.lower === 'may' || token.lower === 'march' || token.lower === 'august') &&
    !/^(?:in|since|until|till|by|from|of|last|this|next|early|late|mid|through|and|during|to)$/u.test(before)
  )
    return undefined;
  return { kind: 'month', from: at, to: at + 1, days: resolveMonth(month, undefined, published) };
};

/** "31 January 2020", "4th of July". */
export const readDayMonth: DateReader = (tokens, at, published) => {
  const day = dayOfMonth(tokens[at]);
  if (day === undefined) return undefined;
  let next = skipOrdinal(tokens, at + 1);
  if (tokens[next]?.lower === 'of') next += 1;
  const month = months.get(tokens[next]?.lower ?? '');
  if (month === undefined || !tokens[next]?.capital) return undefined;
  const after = skipStop(tokens, next + 1);
  const year = yearOf(tokens[after]);
  if (dayOfMonth(tokens[after]) !== undefined) return undefined;
  return {
    kind: 'day',
    from: at,
    to: year ? after + 1 : next + 1,
    days: resolveDay(month, day, year, published),
  };
};

/** "2019", "the 1980s". News writes counts of that size with a comma ("2,019"). */
export const readYear: DateReader = (tokens, at) => {
  const year = yearOf(tokens[at]);
  if (year === undefined || tokens[at - 1]?.text === '$') return undefined;
  const next = tokens[at + 1];
  if (next?.lower === 's' && next.start === tokens[at]?.end)
    return { kind: 'year', from: at, to: at + 2, days: [wholeYear(year)[0], wholeYear(year + 9)[1]] };
  return { kind: 'year', from: at, to: at + 1, days: wholeYear(year) };
};
