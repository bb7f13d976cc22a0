import type { CountedKey, Words } from '../words.tsx';
import { useWords } from '../words.tsx';

const dayMs = 86_400_000;
/** Up to here distance is told in days, then in weeks, then in months of 30.4 days, then in years. */
const mostDays = 13;
const mostWeeks = 8;
const daysPerMonth = 30.4;
const mostMonths = 23;

/** Start of the calendar day that an ISO 8601 date names, as its writer saw it; NaN when it is none. */
const dayOf = (iso: string): number => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`);

/** How far a date is from the page's: "same day", "1 day later", "3 weeks earlier". */
export function describeDistance(words: Words, iso: string, pageIso: string): string {
  const days = Math.round((dayOf(iso) - dayOf(pageIso)) / dayMs);
  if (days === 0) return words.t('sameDay');
  const side = days > 0 ? 'Later' : 'Earlier';
  const distance = Math.abs(days);
  const say = (unit: 'days' | 'weeks' | 'months' | 'years', size: number) =>
    words.count(`${unit}${side}` satisfies CountedKey, Math.round(distance / size));
  if (distance <= mostDays) return say('days', 1);
  if (distance <= mostWeeks * 7) return say('weeks', 7);
  if (distance <= mostMonths * daysPerMonth) return say('months', daysPerMonth);
  return say('years', 365.25);
}

/** A date in full ("2 March 2025"); empty when it cannot be read. */
export function describeDate(words: Words, iso: string): string {
  const day = dayOf(iso);
  if (Number.isNaN(day)) return '';
  return new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}

/** When a report appeared, told from the page's own date, with the full date in the title. */
export function RelativeDate(props: { readonly date: string | null; readonly pageDate: string | null }) {
  const words = useWords();
  const full = props.date ? describeDate(words, props.date) : '';
  if (!props.date || !full) return <span class="when">{words.t('dateUnknown')}</span>;
  const relative = props.pageDate && !Number.isNaN(dayOf(props.pageDate));
  return (
    <time class="when" dateTime={props.date} title={full}>
      {relative ? describeDistance(words, props.date, props.pageDate ?? '') : full}
      {relative && <span class="unseen"> ({full})</span>}
    </time>
  );
}
