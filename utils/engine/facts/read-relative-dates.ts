import { dayParts, weekdays } from './lexicon/calendar.ts';
import { smallNumbers } from './lexicon/number-words.ts';
import type { Token } from './model.ts';
import { type DateReader, dayOfMonth } from './read-calendar-dates.ts';
import { type Direction, resolveUnit, resolveWeekday } from './resolve-date.ts';

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

/** Minutes since midnight of "early Monday" and "late Monday". */
const dayEnds: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['early', [0, 600]],
  ['late', [1020, 1440]],
]);

/** "Tuesday", "last Friday", "late Thursday night". */
export const readWeekday: DateReader = (tokens, at, published) => {
  const weekday = weekdays.get(tokens[at]?.lower ?? '');
  if (weekday === undefined || !tokens[at]?.capital) return undefined;
  const direction = directionOf(tokens, at);
  const marked = forward.has(tokens[at - 1]?.lower ?? '') || backward.has(tokens[at - 1]?.lower ?? '');
  const part = dayParts.get(tokens[at + 1]?.lower ?? '');
  const before = tokens[at - 1]?.lower ?? '';
  const early = /^(?:early|late|earlier|mid)$/u.test(before);
  return {
    kind: 'day',
    from: marked || early ? at - 1 : at,
    to: part ? at + 2 : at + 1,
    days: published === undefined ? undefined : resolveWeekday(weekday, published, direction),
    minutes: part ?? dayEnds.get(before),
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
export const readRelative: DateReader = (tokens, at, published) => {
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
export const readAgo: DateReader = (tokens, at, published) => {
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
export const readClock: DateReader = (tokens, at) => {
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
export const readVague: DateReader = (tokens, at) => {
  const token = tokens[at];
  const lower = token?.lower ?? '';
  if (vagueWords.test(lower)) return { kind: 'vague', from: at, to: at + 1 };
  const before = tokens[at - 1]?.lower ?? '';
  if (seasons.test(lower) && /^(?:the|last|this|next|in|of)$/u.test(before) && token?.tag !== 'verb')
    return { kind: 'vague', from: at - 1, to: at + 1 };
  return undefined;
};
