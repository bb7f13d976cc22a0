import { textHash } from '../../engine/index.ts';
import type { FactCheckSource } from './import-fact-checks.ts';

/** Where fact-checks are kept that pages carry about themselves: one pack, so that they can go together. */
export const visitedFactChecks: FactCheckSource = {
  id: 'fact-checks-of-visited-pages',
  title: 'Fact-checks on pages you visited',
  description: '',
  licence: 'ClaimReview',
  mode: 'add',
};

/** Where fact-checks are kept that the pages of followed outlets carry about themselves. */
export const followedFactChecks: FactCheckSource = {
  id: 'fact-checks-of-followed-outlets',
  title: 'Fact-checks of outlets you follow',
  description: '',
  licence: 'ClaimReview',
  mode: 'add',
};

/** The fact-checks of a feed file; a file of the same name takes its place. */
export const fileFactChecks = (file: string): FactCheckSource => ({
  id: `fact-checks-${textHash([file])}`,
  title: file,
  description: '',
  licence: 'ClaimReview',
  mode: 'replace',
});
