import type { OpenEngine } from './engines/engine.ts';
import { processorTime } from './processor-time.ts';
import { quantile } from './quantile.ts';

/** What an engine took. */
export interface EngineFigures {
  /** Seconds of processor time to index all sentences. */
  readonly indexing: number;
  /** Mebibytes that the index holds, beside the sentences' own text. */
  readonly memory: number;
  /** Milliseconds a query by the clock on the wall. */
  readonly median: number;
  readonly p95: number;
  /** Milliseconds of processor time a query, on average: tells more where other work goes on. */
  readonly processor: number;
  /** Sentences found a query, on average. */
  readonly found: number;
  /** Queries that were timed. */
  readonly queries: number;
}

const limit = 30;
/** Queries before the clock counts, so that code is compiled. */
const warmUps = 10;
/** Queries that are timed, spread evenly over the sentences; fewer where they take longer than this. */
const timed = 100;
const mostMilliseconds = 15_000;

/** Indexes sentences with an engine, and asks for sentences like some of them. Needs `node --expose-gc`. */
export async function measureEngine(open: OpenEngine, sentences: readonly string[]): Promise<EngineFigures> {
  const before = memoryInUse();
  const indexing = processorTime();
  const find = await open(sentences);
  const indexed = processorTime();
  const memory = memoryInUse() - before;
  const step = Math.max(1, Math.floor(sentences.length / (warmUps + timed)));
  const queryAt = (at: number): string => sentences[(at * step) % sentences.length] as string;
  for (let at = 0; at < warmUps; at += 1) await find(queryAt(timed + at), limit);
  const times: number[] = [];
  let found = 0;
  const started = performance.now();
  const asking = processorTime();
  while (times.length < timed && performance.now() - started < mostMilliseconds) {
    const asked = performance.now();
    found += await find(queryAt(times.length), limit);
    times.push(performance.now() - asked);
  }
  return {
    indexing: (indexed - indexing) / 1000,
    memory,
    median: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    processor: (processorTime() - asking) / times.length,
    found: found / times.length,
    queries: times.length,
  };
}

/** Mebibytes in use after a collection: the heap, and typed arrays outside it. */
function memoryInUse(): number {
  if (!globalThis.gc) throw new Error('run node with --expose-gc');
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
}
