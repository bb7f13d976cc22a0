import type { DateFact } from './model.ts';

/** Whether two stretches of time have a day in common; `undefined` where one of them is not known. */
export const shareADay = (a: DateFact, b: DateFact): boolean | undefined =>
  a.first === undefined || b.first === undefined
    ? undefined
    : a.first <= (b.last ?? b.first) && b.first <= (a.last ?? a.first);
