import { monthNames } from '../../shared/month-names.ts';
import { parseDate } from '../html/parse-date.ts';

/** Hours that a zone's letters stand for (RFC 822, and what feeds write beside them). */
const zones: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ut: 0,
    utc: 0,
    gmt: 0,
    z: 0,
    wet: 0,
    bst: 1,
    ist: 5.5,
    west: 1,
    cet: 1,
    cest: 2,
    eet: 2,
    eest: 3,
  })
    .concat(
      Object.entries({ msk: 3, est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7 }),
    )
    .concat(
      Object.entries({
        akst: -9,
        akdt: -8,
        hst: -10,
        jst: 9,
        kst: 9,
        aest: 10,
        aedt: 11,
        nzst: 12,
        nzdt: 13,
      }),
    ),
);

/** "Thu, 01 Jan 2004 19:48:21 +0100", the weekday, seconds and zone as they come; also "Jan 1, 2004 19:48". */
const rfc822 =
  /^(?:[a-z]+\.?,?\s+)?(\d{1,2})[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{2}|\d{4}),?\s+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*((?:gmt|utc)?[+-]\d{1,2}:?\d{2}|[a-z]{1,5})?\b/iu;
/** W3C-DTF and its relaxations: a space for the T, one-digit hours, no zone. */
const w3c =
  /^(\d{4})-?(\d{2})-?(\d{2})[T\s]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*([a-z]{1,5}|[+-]\d{1,2}:?\d{2})?$/iu;
/** "Thu Jan 1 19:48:21 2004", with or without a zone before the year (asctime, date(1)). */
const asctime =
  /^[a-z]{3},?\s+([a-z]{3,9})\s+(\d{1,2})\s+(\d{1,2}):(\d{2}):(\d{2})\s+(?:([a-z]{1,5}|[+-]\d{4})\s+)?(\d{4})$/iu;

/**
 * Reads a feed's date (RFC 822, W3C-DTF and what feeds make of them) into ISO 8601 in UTC, a date without hour as its
 * day; `null` where it is none. A time without zone, or with an unknown one, counts as UTC.
 */
export function parseFeedDate(written: string): string | null {
  const text = written.replace(/\s+/gu, ' ').trim();
  const named = rfc822.exec(text);
  if (named) {
    const [, day, month, year, ...time] = named;
    return toIso(fullYear(year), monthOf(month), day, time);
  }
  const iso = w3c.exec(text);
  if (iso) {
    const [, year, month, day, ...time] = iso;
    return toIso(Number(year), Number(month), day, time);
  }
  const unix = asctime.exec(text);
  if (unix) {
    const [, month, day, hour, minute, second, zone, year] = unix;
    return toIso(Number(year), monthOf(month), day, [hour, minute, second, zone]);
  }
  return parseDate(text);
}

function toIso(
  year: number,
  month: number,
  day: string | undefined,
  [hour, minute, second, zone]: readonly (string | undefined)[],
): string | null {
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (!(month >= 1 && month <= 12) || !(Number(day) >= 1 && Number(day) <= days)) return null;
  // 24:00 and leap seconds roll over.
  if (Number(hour) > 24 || Number(minute) > 59 || Number(second ?? 0) > 60) return null;
  const local = Date.UTC(year, month - 1, Number(day), Number(hour), Number(minute), Number(second ?? 0));
  return new Date(local - minutesOf(zone) * 60_000).toISOString().replace('.000Z', 'Z');
}

function minutesOf(zone: string | undefined): number {
  const offset = /([+-])(\d{1,2}):?(\d{2})$/u.exec(zone ?? '');
  if (!offset) return (zones.get((zone ?? '').toLowerCase()) ?? 0) * 60;
  const minutes = Number(offset[2]) * 60 + Number(offset[3]);
  return offset[1] === '-' ? -minutes : minutes;
}

/** Two digits as RFC 2822 reads them. */
const fullYear = (year: string | undefined): number => {
  const value = Number(year);
  return value >= 100 ? value : value < 50 ? 2000 + value : 1900 + value;
};

const monthOf = (name: string | undefined): number =>
  monthNames.findIndex((month) => month.startsWith((name ?? '').slice(0, 3).toLowerCase())) + 1;
