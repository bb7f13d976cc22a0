import { failure, type Result } from '../../shared/result.ts';
import type { ClaimReviewFault, FoundClaimReviews } from './model.ts';

/**
 * Reads a ClaimReview feed file (a schema.org DataFeed, as fact-checkers publish them) from its text.
 * Fails as a whole where it is no such file or is hostile; single reviews that do not fit are left out with their paths.
 */
export function parseClaimReviewFeed(_text: string): Result<FoundClaimReviews, readonly ClaimReviewFault[]> {
  return failure([{ path: '', expected: 'a DataFeed of ClaimReview' }]);
}
