import { calendarDay, publishedDay } from './calendar-days.ts';
import { contextStems } from './context-stems.ts';
import type { DateFact, Token } from './model.ts';
import {
  type DateReader,
  type ReadDate,
  readDayMonth,
  readMonthDay,
  readYear,
} from './read-calendar-dates.ts';
import { readAgo, readClock, readRelative, readVague, readWeekday } from './read-relative-dates.ts';
import { spanAt } from './span-at.ts';

const readers: readonly DateReader[] = [
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
    let read: ReadDate | undefined;
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
