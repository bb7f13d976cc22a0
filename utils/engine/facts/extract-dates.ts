import { calendarDay, publishedDay } from './calendar-days.ts';
import { contextStems } from './context-stems.ts';
import { dayParts, months, weekdays } from './lexicon/calendar.ts';
import { smallNumbers } from './lexicon/number-words.ts';
import type { DateFact, Token } from './model.ts';
import {
  type Days,
  type Direction,
  resolveDay,
  resolveMonth,
  resolveUnit,
  resolveWeekday,
  wholeYear,
} from './resolve-date.ts';
import { spanAt } from './span-at.ts';

interface Read {
  readonly kind: DateFact['kind'];
  readonly from: number;
  readonly to: number;
  readonly days?: Days | undefined;
  readonly minutes?: readonly [number, number] | undefined;
}

type Reader = (tokens: readonly Token[], at: number, published: number | undefined) => Read | undefined;

const yearOf = (token: Token | undefined): number | undefined => {
  const value = /^(?:1[5-9]|20)\d\d$/u.test(token?.text ?? '') ? Number(token?.text) : undefined;
  return value;
};
const dayOfMonth = (token: Token | undefined): number | undefined => {
  const value = /^\d{1,2}$/u.test(token?.text ?? '') ? Number(token?.text) : undefined;
  return value !== undefined && value >= 1 && value <= 31 ? value : undefined;
};
const skipStop = (tokens: readonly Token[], at: number) => (tokens[at]?.text === '.' ? at + 1 : at);
const skipOrdinal = (tokens: readonly Token[], at: number) =>
  /^(?:st|nd|rd|th)$/u.test(tokens[at]?.lower ?? '') && tokens[at]?.start === tokens[at - 1]?.end
    ? at + 1
    : at;

/** "Jan. 31", "January 31, 2020", "March 2018", "October", "Dec. 27th". */
const readMonthDay: Reader = (tokens, at, published) => {
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
const readDayMonth: Reader = (tokens, at, published) => {
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

/** "2019", "the 1980s"; not figures that are followed by what they count. */
const readYear: Reader = (tokens, at) => {
  const year = yearOf(tokens[at]);
  if (year === undefined || tokens[at - 1]?.text === '$') return undefined;
  const next = tokens[at + 1];
  if (next?.lower === 's' && next.start === tokens[at]?.end)
    return { kind: 'year', from: at, to: at + 2, days: [wholeYear(year)[0], wholeYear(year + 9)[1]] };
  const before = tokens[at - 1]?.lower ?? '';
  const counted =
    next?.tag === 'noun' &&
    !/^(?:in|since|until|by|from|of|the|during|for|early|late|his|her|their|to|and|through|mid)$/u.test(
      before,
    ) &&
    !tokens[at - 1]?.capital;
  return counted ? undefined : { kind: 'year', from: at, to: at + 1, days: wholeYear(year) };
};

const forward = new Set(['next', 'coming', 'upcoming', 'following']);
const backward = new Set(['last', 'past', 'previous']);

function directionOf(tokens: readonly Token[], at: number): Direction {
  const before = tokens[at - 1]?.lower ?? '';
  if (forward.has(before)) return 'future';
  if (backward.has(before)) return 'past';
  for (let index = at - 1; index >= 0 && index >= at - 9; index -= 1) {
    const token = tokens[index];
    if (!token || token.text === ';') break;
    if (token.tag === 'verb' && token.form === 'past') return 'none';
    if (/^(?:will|would|scheduled|set|expected|plans|due|upcoming|until|by|'ll)$/u.test(token.lower))
      return 'future';
  }
  return 'none';
}

/** "Tuesday", "last Friday", "late Thursday night". */
const readWeekday: Reader = (tokens, at, published) => {
  const weekday = weekdays.get(tokens[at]?.lower ?? '');
  if (weekday === undefined || !tokens[at]?.capital) return undefined;
  const direction = directionOf(tokens, at);
  const marked = forward.has(tokens[at - 1]?.lower ?? '') || backward.has(tokens[at - 1]?.lower ?? '');
  const part = dayParts.get(tokens[at + 1]?.lower ?? '');
  const early = /^(?:early|late|earlier|mid)$/u.test(tokens[at - 1]?.lower ?? '');
  return {
    kind: 'day',
    from: marked || early ? at - 1 : at,
    to: part ? at + 2 : at + 1,
    days: published === undefined ? undefined : resolveWeekday(weekday, published, direction),
    minutes: part,
  };
};

const dayWords: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);
const unitWords = new Set(['week', 'weekend', 'month', 'year']);

/** "today", "last week", "earlier this year", "this morning". */
const readRelative: Reader = (tokens, at, published) => {
  const lower = tokens[at]?.lower ?? '';
  const step = dayWords.get(lower);
  if (step !== undefined)
    return {
      kind: 'day',
      from: at,
      to: at + 1,
      days: published === undefined ? undefined : [published + step, published + step],
    };
  const steps = lower === 'this' ? 0 : backward.has(lower) ? -1 : forward.has(lower) ? 1 : undefined;
  const unit = tokens[at + 1]?.lower ?? '';
  if (steps === undefined) return undefined;
  const from =
    /^(?:earlier|later|late|early)$/u.test(tokens[at - 1]?.lower ?? '') ||
    (tokens[at - 1]?.lower === 'the' && steps !== 0)
      ? at - 1
      : at;
  if (dayParts.has(unit) && tokens[at + 1]?.kind === 'word')
    return {
      kind: 'part',
      from,
      to: at + 2,
      days: published === undefined ? undefined : [published + Math.min(steps, 0), published + steps],
      minutes: dayParts.get(unit),
    };
  if (!unitWords.has(unit)) return undefined;
  const kind = unit === 'weekend' ? 'week' : (unit as 'week' | 'month' | 'year');
  return {
    kind,
    from,
    to: at + 2,
    days: published === undefined ? undefined : resolveUnit(unit as 'week', steps, published),
  };
};

const unitDays: ReadonlyMap<string, readonly [days: number, slack: number]> = new Map<
  string,
  readonly [number, number]
>([
  ['minute', [0, 0]],
  ['hour', [0, 1]],
  ['day', [1, 0]],
  ['week', [7, 3]],
  ['month', [30.4, 15]],
  ['year', [365.25, 183]],
  ['decade', [3652.5, 1826]],
]);

/** "two weeks ago", "three days later", "a year earlier". Only "ago" counts from the article's date. */
const readAgo: Reader = (tokens, at, published) => {
  const word = tokens[at]?.lower ?? '';
  if (!/^(?:ago|later|earlier)$/u.test(word)) return undefined;
  const unit = /^(minute|hour|day|week|month|year|decade)s?$/u.exec(tokens[at - 1]?.lower ?? '')?.[1];
  if (!unit) return undefined;
  const amount = tokens[at - 2];
  const value =
    amount?.kind === 'number'
      ? Number(amount.text)
      : amount?.lower === 'a' || amount?.lower === 'an'
        ? 1
        : smallNumbers.get(amount?.lower ?? '');
  const [length, slack] = unitDays.get(unit) ?? [0, 0];
  const from = value === undefined && amount?.tag !== 'noun' && amount?.tag !== 'det' ? at - 1 : at - 2;
  if (word !== 'ago' || value === undefined || published === undefined)
    return { kind: 'relative', from: Math.max(0, from), to: at + 1 };
  const day = Math.round(published - value * length);
  return {
    kind: 'relative',
    from: Math.max(0, from),
    to: at + 1,
    days: [Math.round(day - slack), Math.round(day + slack)],
  };
};

/** "7 a.m.", "2:30 p.m. ET", "noon", "midnight". */
const readClock: Reader = (tokens, at) => {
  const lower = tokens[at]?.lower ?? '';
  if (lower === 'noon' || lower === 'midnight')
    return { kind: 'clock', from: at, to: at + 1, minutes: dayParts.get(lower) };
  const hour = dayOfMonth(tokens[at]);
  if (hour === undefined || hour > 24) return undefined;
  const colon = tokens[at + 1]?.text === ':' && /^\d\d$/u.test(tokens[at + 2]?.text ?? '');
  const next = colon ? at + 3 : at + 1;
  const half = /^([ap])\.?m\.?$/u.exec(tokens[next]?.lower ?? '')?.[1];
  if (!half && !colon) return undefined;
  const minutes =
    ((hour % 12) + (half === 'p' ? 12 : 0) || (half ? 0 : hour)) * 60 +
    (colon ? Number(tokens[at + 2]?.text) : 0);
  return { kind: 'clock', from: at, to: half ? next + 1 : next, minutes: [minutes, minutes] };
};

const vagueWords =
  /^(?:recently|previously|currently|eventually|immediately|afterward|afterwards|overnight|moments|shortly|meantime|lately|soon)$/u;
const seasons = /^(?:spring|summer|autumn|fall|winter)$/u;

/** "recently", "shortly after", "last summer": told, but without a day. */
const readVague: Reader = (tokens, at) => {
  const token = tokens[at];
  const lower = token?.lower ?? '';
  if (vagueWords.test(lower)) return { kind: 'vague', from: at, to: at + 1 };
  const before = tokens[at - 1]?.lower ?? '';
  if (seasons.test(lower) && /^(?:the|last|this|next|in|of)$/u.test(before) && token?.tag !== 'verb')
    return { kind: 'vague', from: at - 1, to: at + 1 };
  return undefined;
};

const readers: readonly Reader[] = [
  readMonthDay,
  readDayMonth,
  readClock,
  readYear,
  readWeekday,
  readRelative,
  readAgo,
  readVague,
];

/**
 * Finds dates and times. News speaks of the past unless it says otherwise, so a bare weekday is the last one,
 * a month without a year the nearest one that is not far ahead.
 */
export function extractDates(text: string, tokens: readonly Token[], published?: string): DateFact[] {
  const today = publishedDay(published);
  const found: DateFact[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    let read: Read | undefined;
    for (const reader of readers) {
      read = reader(tokens, at, today);
      if (read) break;
    }
    if (!read) continue;
    const last = found.at(-1);
    const from = last && read.from < last.to ? last.to : read.from;
    const start = tokens[from]?.start ?? 0;
    found.push({
      span: spanAt(text, start, tokens[read.to - 1]?.end ?? start),
      kind: read.kind,
      ...(read.days ? { first: read.days[0], last: read.days[1] } : {}),
      ...(read.minutes ? { minutes: read.minutes } : {}),
      context: contextStems(tokens, from, read.to),
      from,
      to: read.to,
    });
    at = Math.max(at, read.to - 1);
  }
  return found;
}

/** A day number as an ISO date, for messages and tests. */
export const isoDay = (day: number): string => {
  const { year, month, day: date } = calendarDay(day);
  return `${year}-${String(month + 1).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
};
