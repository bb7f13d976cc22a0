import type { Words } from '../words.tsx';

/** The days that a claim's reports span: "28 February – 2 March 2025"; '' when unknown. */
export function describeSpan(words: Words, from: string | null, to: string | null): string {
  const day = (iso: string | null) => (iso ? Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) : Number.NaN);
  const ends = [day(from), day(to)].filter((time) => !Number.isNaN(time));
  const [first, last] = [ends[0], ends.at(-1)];
  if (first === undefined || last === undefined) return '';
  return new Intl.DateTimeFormat(words.locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).formatRange(Math.min(first, last), Math.max(first, last));
}
