const millisecondsADay = 86_400_000;

/** Days between two ISO 8601 dates, or `undefined` where one is unknown. */
export function daysBetween(here: string | undefined, there: string | undefined): number | undefined {
  const days = Math.abs(Date.parse(here ?? '') - Date.parse(there ?? '')) / millisecondsADay;
  return Number.isNaN(days) ? undefined : days;
}
