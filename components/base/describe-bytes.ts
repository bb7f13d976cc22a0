import type { Words } from '../words.tsx';

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** A size for people: "3.4 MB". */
export function describeBytes({ locale }: Pick<Words, 'locale'>, bytes: number): string {
  const power = Math.min(units.length - 1, Math.floor(Math.log(Math.max(1000, bytes)) / Math.log(1000)));
  const value = bytes / 1000 ** power;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[power] ?? 'byte',
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}
