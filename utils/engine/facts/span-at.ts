import type { Span } from '../model.ts';

/** The stretch of `text` from `start` to `end`, in UTF-16 code units. */
export const spanAt = (text: string, start: number, end: number): Span => ({
  text: text.slice(start, end),
  start,
  end,
});
