import { createIdleTimer } from '../../utils/shared/idle-timer.ts';

/** The document closes itself after so many milliseconds without a call; the next call opens it anew in a fifth of a second. */
const rest = 60_000;

const idle = createIdleTimer(rest, () => window.close());

/** Wraps the handler of a call: the document stays open while it works, and for a while after. */
export const whileBusy =
  <Given, Answered>(work: (argument: Given) => Promise<Answered>) =>
  async (argument: Given): Promise<Answered> => {
    const end = idle.begin();
    try {
      return await work(argument);
    } finally {
      end();
    }
  };
