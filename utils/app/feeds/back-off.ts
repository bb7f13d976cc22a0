const minute = 60_000;

/** A host gets this long between an answer and the next question, in ms: what crawlers are commonly asked for. */
export const politePause = 1_000;
/** From the second failure of a host in a row, doubled with each, in ms. */
const hostBackOff = 30_000;
const longestHostBackOff = 60 * minute;

/**
 * How long to leave a host alone after it answered, in ms. A slow host gets as long as it took; one that fails again
 * and again is asked ever more rarely. `asked`: what its Retry-After says.
 */
export function hostPause(took: number, failures: number, asked: number | null): number {
  const polite = Math.min(Math.max(politePause, took), hostBackOff);
  const backOff = failures < 2 ? 0 : Math.min(hostBackOff * 2 ** (failures - 2), longestHostBackOff);
  return Math.max(polite, backOff, asked ?? 0);
}

/** After this many fetches an item is given up. */
export const mostAttempts = 5;

/** When an item that could not be fetched is tried again, in ms from now: 5 minutes, 20, 80, 320. */
export const itemBackOff = (attempts: number): number => 5 * minute * 4 ** Math.max(attempts - 1, 0);

const longestFeedBackOff = 24 * 60 * minute;

/** When a feed that failed is read again, in ms from now. `interval`: its own, in minutes. */
export const feedBackOff = (interval: number, failures: number): number =>
  Math.min(
    interval * minute * 2 ** Math.max(failures - 1, 0),
    Math.max(longestFeedBackOff, interval * minute),
  );
