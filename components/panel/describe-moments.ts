import type { Words } from '../words.tsx';

const dayOf = (moment: Date): string => moment.toDateString();

/** When the reader's copy was saved and when the page was read, in full; and the first in short, to stand at each sentence. */
export function describeMoments(
  { locale }: Words,
  { savedAt, readAt }: { readonly savedAt: string; readonly readAt: string },
): { readonly saved: string; readonly read: string; readonly savedShort: string } {
  const [saved, read] = [new Date(savedAt), new Date(readAt)];
  const isOneDay = dayOf(saved) === dayOf(read);
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options);
  const full = format({ dateStyle: 'long', timeStyle: 'short' });
  const short = format(
    isOneDay ? { timeStyle: 'short' } : { weekday: 'short', day: 'numeric', month: 'short' },
  );
  return {
    saved: full.format(saved),
    read: isOneDay ? short.format(read) : full.format(read),
    savedShort: short.format(saved),
  };
}
