import type { LiveReading } from '../formats/html/live-reading.ts';
import { readArticleInSteps } from '../formats/html/read-article-in-steps.ts';
import { runInSlices } from './run-in-slices.ts';

/** Reads the open page in idle slices, changing nothing. Rejects when `signal` is aborted. */
export const readPage = (document: Document, signal: AbortSignal): Promise<LiveReading> =>
  runInSlices(readArticleInSteps(document, document.location?.href ?? ''), signal);
