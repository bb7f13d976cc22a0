import { monthNames } from '../../shared/month-names.ts';

const iso =
  /^(\d{4})-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?)?$/i;
const monthFirst = /\b([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/u;
const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?[\s-]+([A-Za-z]{3,9})\.?,?[\s-]+(\d{4})\b/u;
const digitsOnly = /^(\d{4})[/.]?(\d{2})[/.]?(\d{2})(?:\D.*)?$/u;

/**
 * Reads a date as pages write them into ISO 8601, or `null`. Dates written out keep only their day:
 * their hour is in an unknown time zone.
 */
export function parseDate(written: string): string | null {
  const text = written.replace(/\s+/gu, ' ').trim();
  const match = iso.exec(text);
  if (match) return fromIso(match);
  const named = monthFirst.exec(text);
  if (named) return fromParts(named[3], monthOf(named[1]), named[2]);
  const reversed = dayFirst.exec(text);
  if (reversed) return fromParts(reversed[3], monthOf(reversed[2]), reversed[1]);
  const digits = digitsOnly.exec(text);
  return digits ? fromParts(digits[1], Number(digits[2]), digits[3]) : null;
}

function fromIso(match: RegExpExecArray): string | null {
  const [, year, month, day, hour, minute, second, zone] = match;
  if (day === undefined) return Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month}` : null;
  const date = fromParts(year, Number(month), day);
  if (date === null || hour === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return date;
  const offset = zone === undefined ? '' : zone.toUpperCase().replace(/^([+-]\d{2}):?(\d{2})$/u, '$1:$2');
  return `${date}T${hour}:${minute}:${second ?? '00'}${offset}`;
}

function fromParts(year: string | undefined, month: number | null, day: string | undefined): string | null {
  const dayNumber = Number(day);
  if (year === undefined || month === null || !(month >= 1 && month <= 12)) return null;
  const daysInMonth = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  if (!(dayNumber >= 1 && dayNumber <= daysInMonth)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(dayNumber).padStart(2, '0')}`;
}

function monthOf(name: string | undefined): number | null {
  const lower = (name ?? '').toLowerCase();
  const index = monthNames.findIndex(
    (month) => month === lower || (lower.length >= 3 && month.slice(0, lower === 'sept' ? 4 : 3) === lower),
  );
  return index < 0 ? null : index + 1;
}
