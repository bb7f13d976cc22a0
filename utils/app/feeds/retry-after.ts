/** Nobody is believed who asks for more than a day, in ms. */
const longest = 24 * 60 * 60_000;

/** Milliseconds from now that a Retry-After header asks to wait: seconds or an HTTP date; null where it says neither. */
export function parseRetryAfter(header: string | null, now: number): number | null {
  const text = header?.trim() ?? '';
  const asked = /^\d+$/u.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return text === '' || Number.isNaN(asked) ? null : Math.min(Math.max(asked, 0), longest);
}
