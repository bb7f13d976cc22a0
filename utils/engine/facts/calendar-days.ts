const dayLength = 86_400_000;

/** Days since 1970-01-01 of a calendar date; `month` counts from 0. */
export const dayNumber = (year: number, month: number, day: number): number =>
  Math.floor(Date.UTC(year, month, day) / dayLength);

/** Year, month (from 0), day and weekday (Sunday 0) of a day number. */
export function calendarDay(day: number): { year: number; month: number; day: number; weekday: number } {
  const date = new Date(day * dayLength);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth(),
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

/** The day an ISO date or date-time names where it was written, its zone left alone; `undefined` for anything else. */
export function publishedDay(published: string | undefined): number | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/u.exec(published ?? '');
  return parts ? dayNumber(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) : undefined;
}
