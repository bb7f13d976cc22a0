import { monthNames } from '../../../shared/month-names.ts';

const dayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** Month by name or abbreviation without its full stop; January is 0. */
export const months: ReadonlyMap<string, number> = new Map([
  ...monthNames.map((name, index): [string, number] => [name, index]),
  ...monthNames.map((name, index): [string, number] => [name.slice(0, 3), index]),
  ['sept', 8],
]);

/** Day of the week by name or abbreviation; Sunday is 0. */
export const weekdays: ReadonlyMap<string, number> = new Map([
  ...dayNames.map((name, index): [string, number] => [name, index]),
  ['mon', 1],
  ['tues', 2],
  ['weds', 3],
  ['thurs', 4],
  ['fri', 5],
]);

/** Parts of the day as minutes since midnight, from and to. */
export const dayParts: ReadonlyMap<string, readonly [number, number]> = new Map<
  string,
  readonly [number, number]
>([
  ['morning', [300, 720]],
  ['afternoon', [720, 1080]],
  ['evening', [1020, 1380]],
  ['night', [1080, 1740]],
  ['overnight', [1320, 1740]],
  ['noon', [720, 720]],
  ['midnight', [1440, 1440]],
]);
