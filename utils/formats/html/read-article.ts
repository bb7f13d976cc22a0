import type { ArticleReading } from './model.ts';
import { completeOutlet } from './outlet-of-url.ts';
import { plainReading } from './plain-reading.ts';
import { readArticleInSteps } from './read-article-in-steps.ts';

/**
 * Reads the article of a whole document at once: parsed pages, and pages that are saved.
 * `address`: where the page was read, '' when unknown.
 */
export function readArticle(document: Document, address: string): ArticleReading {
  const steps = readArticleInSteps(document, address);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const reading = plainReading(step.value);
  return { ...reading, metadata: completeOutlet(reading.metadata) };
}
