import type { CountedKey, Words } from '../words.tsx';
import { useWords } from '../words.tsx';

const dayMs = 86_400_000;
/** Days of a mean month. */
const month = 30.4;

interface DistanceUnit {
  /** All in days: the unit is used up to this distance. */
  readonly upTo: number;
  readonly size: number;
  readonly earlier: CountedKey;
  readonly later: CountedKey;
}

const years: DistanceUnit = { upTo: Infinity, size: 365.25, earlier: 'yearsEarlier', later: 'yearsLater' };
/** A distance is told in the first unit that reaches so far: a reader counts 13 days, and 8 weeks, but not 30. */
const units: readonly DistanceUnit[] = [
  { upTo: 13, size: 1, earlier: 'daysEarlier', later: 'daysLater' },
  { upTo: 56, size: 7, earlier: 'weeksEarlier', later: 'weeksLater' },
  { upTo: 23 * month, size: month, earlier: 'monthsEarlier', later: 'monthsLater' },
  years,
];

/** Start of the calendar day that an ISO 8601 date names, as its writer saw it; NaN when it is none. */
const dayOf = (iso: string): number => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`);

/** How far a date is from the page's: "same day", "1 day later", "3 weeks earlier". */
export function describeDistance(words: Words, iso: string, pageIso: string): string {
  const days = Math.round((dayOf(iso) - dayOf(pageIso)) / dayMs);
  if (days === 0) return words.t('sameDay');
  const distance = Math.abs(days);
  const unit = units.find(({ upTo }) => distance <= upTo) ?? years;
  return words.count(days > 0 ? unit.later : unit.earlier, Math.round(distance / unit.size));
}

let format: { readonly locale: string; readonly of: Intl.DateTimeFormat } | undefined;

/** One format for all dates of a locale: making it takes longer than drawing the popover. */
function formatFor(locale: string): Intl.DateTimeFormat {
  if (format?.locale !== locale)
    format = { locale, of: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }) };
  return format.of;
}

/** A date in full ("2 March 2025"); empty when it cannot be read. */
export function describeDate(words: Words, iso: string): string {
  const day = dayOf(iso);
  if (Number.isNaN(day)) return '';
  return formatFor(words.locale).format(day);
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
