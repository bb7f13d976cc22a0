import { describeDate } from '../report/relative-date.tsx';
import type { Words } from '../words.tsx';

const dayOf = (moment: Date): string => `${moment.getFullYear()}-${moment.getMonth()}-${moment.getDate()}`;

/** Two moments as dates; with the time of day where both are on one day of the reader's. */
export function describeMoments(words: Words, isoMoments: readonly [string, string]): [string, string] {
  const [first, second] = isoMoments.map((iso) => new Date(iso)) as [Date, Date];
  if (dayOf(first) !== dayOf(second))
    return [describeDate(words, isoMoments[0]), describeDate(words, isoMoments[1])];
  const format = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeStyle: 'short' });
  return [format.format(first), format.format(second)];
}
