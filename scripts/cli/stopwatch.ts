/** Measures the stages of a piece of work, in milliseconds with two decimals. */
export interface Stopwatch {
  /** Time since the last lap, or since the start. */
  lap(): number;
  /** Time since the start. */
  total(): number;
}

/** Starts a stopwatch. */
export function createStopwatch(): Stopwatch {
  const started = performance.now();
  let last = started;
  return {
    lap() {
      const now = performance.now();
      const passed = now - last;
      last = now;
      return rounded(passed);
    },
    total: () => rounded(performance.now() - started),
  };
}

const rounded = (milliseconds: number): number => Math.round(milliseconds * 100) / 100;
