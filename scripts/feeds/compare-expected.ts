import { parseHTML } from 'linkedom';
import type { Feed } from '../../utils/formats/feeds/model.ts';
import type { ExpectedValue } from './parse-expectation.ts';

/** What our reading has where something is expected; `null` where it has nothing. */
export function foundValue(feed: Feed, { item, field }: ExpectedValue): string | null {
  const place = item === null ? feed : feed.items[item];
  if (!place) return null;
  if (field === 'date') return 'published' in place ? place.published : place.updated;
  return place[field];
}

/** Whether a found value says what is expected: the same instant, the same address, the same words. */
export function isExpected(found: string | null, { field, value }: ExpectedValue): boolean {
  if (value === null || found === null) return (found ?? '') === (value ?? '');
  if (field === 'date') return Date.parse(found) === Date.parse(value);
  // Their titles are HTML (or text, where it says so), ours are the words that a reader sees.
  if (field === 'title') return [collapse(value), wordsOf(value)].includes(found);
  return found === value || sameAddress(found, value);
}

const sameAddress = (one: string, other: string): boolean =>
  URL.canParse(one) && URL.canParse(other) && new URL(one).href === new URL(other).href;

const collapse = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The words of a piece of HTML, by a parser that the feed reader does not use. */
const wordsOf = (html: string): string =>
  collapse(parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body.textContent ?? '');
