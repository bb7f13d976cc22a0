import type { Words } from '../words.tsx';

/** A time as the reader's clock shows it, with the day where it is not today's; '' where it cannot be read. */
export function describeTime({ locale }: Words, iso: string, now: Date = new Date()): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return '';
  const isToday = time.toDateString() === now.toDateString();
  return new Intl.DateTimeFormat(locale, {
    timeStyle: 'short',
    ...(isToday ? {} : { dateStyle: 'medium' }),
  }).format(time);
}
