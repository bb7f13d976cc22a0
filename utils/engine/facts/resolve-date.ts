import { calendarDay, dayNumber } from './calendar-days.ts';

/** The first and last day of a stretch of time. */
export type Days = readonly [first: number, last: number];

/** Whether words before a day name point ahead ("next", "will … on"), back ("last"), or nowhere. */
export type Direction = 'past' | 'future' | 'none';

/**
 * The day that a weekday's name means in news: the latest one up to the article's day, unless the words
 * point ahead. "last Friday" is never the article's own day.
 */
export function resolveWeekday(weekday: number, published: number, direction: Direction): Days {
  const today = calendarDay(published).weekday;
  const back = (today - weekday + 7) % 7;
  const ahead = (weekday - today + 7) % 7;
  const day =
    direction === 'future' ? published + ahead : published - (direction === 'past' && back === 0 ? 7 : back);
  return [day, day];
}

/** The whole month; without a year the one nearest to the article's date, the past one on a tie. */
export function resolveMonth(
  month: number,
  year: number | undefined,
  published: number | undefined,
): Days | undefined {
  const at = year ?? (published === undefined ? undefined : nearestYear(month, 15, published));
  return at === undefined ? undefined : [dayNumber(at, month, 1), dayNumber(at, month + 1, 1) - 1];
}

/** A day of a month; without a year the one nearest to the article's date. */
export function resolveDay(
  month: number,
  day: number,
  year: number | undefined,
  published: number | undefined,
): Days | undefined {
  const at = year ?? (published === undefined ? undefined : nearestYear(month, day, published));
  return at === undefined ? undefined : [dayNumber(at, month, day), dayNumber(at, month, day)];
}

/** News speaks of the last twelve months more than of the next: a date counts as ahead only within 4 months. */
const monthsAhead = 4;

function nearestYear(month: number, day: number, published: number): number {
  const { year } = calendarDay(published);
  const gap = dayNumber(year, month, day) - published;
  if (gap > monthsAhead * 30.5) return year - 1;
  return gap < -(12 - monthsAhead) * 30.5 ? year + 1 : year;
}

export const wholeYear = (year: number): Days => [dayNumber(year, 0, 1), dayNumber(year, 11, 31)];

/** "last week", "this month", "next year": the unit `steps` away from the article's own. Weeks start on Monday. */
export function resolveUnit(
  unit: 'day' | 'week' | 'weekend' | 'month' | 'year',
  steps: number,
  published: number,
): Days {
  const { year, month, weekday } = calendarDay(published);
  const monday = published - ((weekday + 6) % 7);
  switch (unit) {
    case 'day':
      return [published + steps, published + steps];
    case 'week':
      return [monday + steps * 7, monday + steps * 7 + 6];
    case 'weekend': {
      const saturday = weekday === 6 || weekday === 0 ? monday + 5 : monday - 2;
      return [saturday + steps * 7 - (steps < 0 ? 0 : 1), saturday + steps * 7 + 1];
    }
    case 'month':
      return [dayNumber(year, month + steps, 1), dayNumber(year, month + steps + 1, 1) - 1];
    case 'year':
      return wholeYear(year + steps);
  }
}
