import type { FeedPorts } from './feed-ports.ts';
import { type RunOutcome, runFeeds } from './run-feeds.ts';

/** Runs the queue of feeds, one run at a time. */
export interface FeedRunner {
  /** Goes on with the queue; a run that is under way sees what has changed. Never rejects. */
  run(): Promise<void>;
}

/** Opens the runner of a worker. `onRest` hears of every run that took a step. */
export function openFeedRunner(ports: FeedPorts, onRest: (outcome: RunOutcome) => void): FeedRunner {
  let running: Promise<void> | null = null;
  let again = false;
  let nudge = new AbortController();

  const work = async (): Promise<void> => {
    do {
      again = false;
      try {
        const outcome = await runFeeds(ports, () => nudge.signal);
        if (outcome.steps > 0) onRest(outcome);
      } catch (error) {
        console.error('Crossread could not go on with the feeds', error);
      }
    } while (again);
    running = null;
  };
  return {
    run() {
      if (running) {
        again = true;
        nudge.abort();
        nudge = new AbortController();
      }
      running ??= work();
      return running;
    },
  };
}
