import { idle } from './idle.ts';

/** Longest stretch of work in one task, in ms: well below the 50 ms from which a page feels stuck. */
const sliceMs = 8;

/** Runs a generator to its end in idle slices. Rejects with the signal's reason once it is aborted. */
export async function runInSlices<Value>(steps: Generator<void, Value>, signal: AbortSignal): Promise<Value> {
  for (;;) {
    await idle();
    signal.throwIfAborted();
    const end = performance.now() + sliceMs;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
  }
}
