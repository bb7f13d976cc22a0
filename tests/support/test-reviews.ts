import type { ClaimReview } from '../../utils/formats/claim-review/model.ts';

/** A fact-check by an invented checker. */
export const testReview = (
  claim: string,
  rating = 'Mostly false',
  url = 'https://checker.example/bridge',
): ClaimReview => ({
  claim,
  rating,
  publisher: 'The Checker',
  url,
  published: '2025-03-01',
  claimant: 'A mayor',
  claimed: null,
  appearances: [],
});
