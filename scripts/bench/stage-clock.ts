import { processorTime } from './processor-time.ts';

/**
 * Milliseconds of each part: finding the story retrieves too, and annotating is story, link and compare; `possible` is
 * what the reader asks for later.
 */
export type StageTimes = Readonly<Record<'retrieval' | 'story' | 'link' | 'compare' | 'possible', number>>;

/** Times the parts of one page by processor and by the clock on the wall. */
export interface StageClock {
  time<Value>(stage: keyof StageTimes, work: () => Value): Value;
  times(): { readonly processor: StageTimes; readonly clock: StageTimes };
}

/** A clock for one page. */
export function createStageClock(): StageClock {
  const processor = { retrieval: 0, story: 0, link: 0, compare: 0, possible: 0 };
  const clock = { retrieval: 0, story: 0, link: 0, compare: 0, possible: 0 };
  return {
    time(stage, work) {
      const from = [processorTime(), performance.now()] as const;
      const value = work();
      processor[stage] = processorTime() - from[0];
      clock[stage] = performance.now() - from[1];
      return value;
    },
    times: () => ({ processor, clock }),
  };
}
