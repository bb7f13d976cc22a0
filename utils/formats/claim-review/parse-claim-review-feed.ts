import { failure, type Result, success } from '../../shared/result.ts';
import { typesOf } from '../html/read-json-ld-objects.ts';
import { findForbiddenKeys } from '../packs/find-forbidden-keys.ts';
import { gatherReviews, objectsOfType } from './gather-reviews.ts';
import type { ClaimReviewFault, FoundClaimReviews } from './model.ts';

/** Characters; the largest public feed (Google's Fact Check Markup Tool) has some 60 million. */
const maxLength = 150_000_000;
/** Reviews beyond these are left out. */
const maxReviews = 200_000;
/** A review stands four levels deep, and its own fields go down a few more. */
const maxDepth = 14;

/**
 * Reads a ClaimReview feed file (a schema.org DataFeed, as fact-checkers publish them, or a list of reviews) from its
 * text. Fails as a whole where it is no such file or is hostile; single reviews that do not fit are left out with their
 * paths.
 */
export function parseClaimReviewFeed(text: string): Result<FoundClaimReviews, readonly ClaimReviewFault[]> {
  if (text.length > maxLength) return refuse(`a file of at most ${maxLength / 1e6} million characters`);
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    return refuse(`JSON (${error instanceof Error ? error.message : 'broken'})`);
  }
  if (typeof value !== 'object' || value === null) return refuse('a DataFeed of ClaimReview');
  const forbidden = findForbiddenKeys(value, [], maxDepth);
  if (forbidden.length > 0) return failure(forbidden);
  const isFeed =
    Array.isArray(value) || typesOf(value as { '@type'?: unknown }).some((type) => feedTypes.test(type));
  if (!isFeed) return failure([{ path: '@type', expected: 'DataFeed' }]);
  const objects = objectsOfType(value, 'ClaimReview').slice(0, maxReviews);
  if (objects.length === 0)
    return failure([
      { path: Array.isArray(value) ? '' : 'dataFeedElement', expected: 'at least one ClaimReview' },
    ]);
  const found = gatherReviews(objects, { url: '', publisher: '' });
  return found.reviews.length > 0 ? success(found) : failure(found.faults);
}

const feedTypes = /^(?:DataFeed|ItemList|Dataset|ClaimReview)$/u;

const refuse = (expected: string): Result<never, readonly ClaimReviewFault[]> =>
  failure([{ path: '', expected }]);
