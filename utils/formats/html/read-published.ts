import { parseDate } from './parse-date.ts';
import { clean, readMeta } from './read-meta.ts';

/** Names under which pages declare when they came out, the surest first. */
const names = (
  'datePublished og:published_time article:published published_at publish_date publishdate parsely-pub-date ' +
  'sailthru.date pubdate pub_date publish-date date dc.date.issued dc.date'
).split(' ');

/**
 * When a page came out, ISO 8601, or `null`: as it declares, as its address says, or as its readers see it.
 * `declared`: what its JSON-LD says. `url`: its canonical address.
 */
export function readPublished(document: Document, declared: string | null, url: string): string | null {
  const written = [
    readMeta(document, 'article:published_time'),
    declared,
    ...names.map((name) => readMeta(document, name)),
  ];
  const dates = written.flatMap((text) => plausible(text === null ? null : parseDate(text)) ?? []);
  const [date] = dates;
  // The same time is often declared twice, once without its zone.
  return (
    dates.find((other) => isZonedForm(other, date)) ?? date ?? dateInAddress(url) ?? readVisibleDate(document)
  );
}

/** Publishing systems write the year 1 or 1970 for "unknown". */
const plausible = (date: string | null): string | null =>
  date !== null && Number(date.slice(0, 4)) > earliestYear ? date : null;
const earliestYear = 1970;

const isZonedForm = (date: string, other = ''): boolean =>
  /T[\d:]+(?:Z|[+-][\d:]+)$/u.test(date) && /T[\d:]+$/u.test(other) && date.startsWith(other);

/** "/2015/03/18/": day and all, or it may be a section's number. */
function dateInAddress(url: string): string | null {
  const match = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)/u.exec(url);
  if (!match) return null;
  return parseDate(`${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}`);
}

/** Visible dates stand near the title, so only the first few elements are asked. */
const maxDateElements = 5;

function readVisibleDate(document: Document): string | null {
  const times = [...document.querySelectorAll('[itemprop="datePublished" i], time[datetime], time')];
  for (const time of times.slice(0, maxDateElements)) {
    const written =
      clean(time.getAttribute('datetime')) ?? clean(time.getAttribute('content')) ?? clean(time.textContent);
    const date = plausible(written === null ? null : parseDate(written));
    if (date !== null) return date;
  }
  const named = document.querySelectorAll(
    '[class*="date" i], [class*="timestamp" i], [class*="publish" i], [class*="byline" i], [class*="author" i]',
  );
  for (const element of [...named].slice(0, maxDateElements)) {
    const text = clean(element.textContent);
    const date = plausible(text === null || text.length > maxDateLine ? null : parseDate(text));
    if (date !== null) return date;
  }
  return null;
}

/** A line with a date in it, not a paragraph that mentions one. */
const maxDateLine = 150;
