/** The base's encoding, as the background keeps it going. */
export interface EncodeRunner {
  /** Nothing is left to be done or tried: it ended well, or failed so often that only a new reason is one to try again. */
  readonly isDone: boolean;
  /** There may be something to encode: begins, or looks again when what is under way is done. */
  start(): void;
  /** Goes on after a failure, unless there were too many. */
  resume(): void;
  stop(): void;
}

/** A model that cannot be opened on this machine is not read anew for ever. */
const mostFailures = 3;

/** Runs `work` once at a time. `onIdle` after every end, good or bad. */
export function createEncodeRunner(
  work: (signal: AbortSignal) => Promise<void>,
  onIdle: () => void,
): EncodeRunner {
  let running: AbortController | null = null;
  let again = false;
  let failures = 0;

  const run = (): void => {
    const controller = new AbortController();
    running = controller;
    again = false;
    work(controller.signal)
      .then(
        () => {
          failures = 0;
        },
        (error: unknown) => {
          if (controller.signal.aborted) return;
          failures += 1;
          console.error('Crossread could not encode its articles', error);
        },
      )
      .finally(() => {
        running = null;
        if (again) run();
        else onIdle();
      });
  };

  return {
    get isDone() {
      return running === null && (failures === 0 || failures >= mostFailures);
    },
    start() {
      failures = 0;
      if (running) again = true;
      else run();
    },
    resume() {
      if (!running && failures < mostFailures) run();
    },
    stop() {
      again = false;
      running?.abort();
    },
  };
}
