/** A fact-check as its publisher marked it up (schema.org ClaimReview). */
export interface ClaimReview {
  /** The claim that was checked, plain text. */
  readonly claim: string;
  /** The publisher's rating in words ("False", "3 out of 5"); shown as theirs, never as ours. */
  readonly rating: string;
  /** Name of whoever checked. */
  readonly publisher: string;
  /** Absolute http or https address of the fact-check. */
  readonly url: string;
  /** ISO 8601, or `null`. */
  readonly published: string | null;
  /** Who made the claim, or `null`. */
  readonly claimant: string | null;
  /** When the claim was made, ISO 8601, or `null`. */
  readonly claimed: string | null;
  /** Absolute addresses at which the claim appeared. */
  readonly appearances: readonly string[];
}

/** One thing that is wrong: where ("dataFeedElement[3].item[0].url"; '' for the whole) and what belongs there. */
export interface ClaimReviewFault {
  readonly path: string;
  readonly expected: string;
}

/** What was found: reviews that fit, and why others do not. */
export interface FoundClaimReviews {
  readonly reviews: readonly ClaimReview[];
  readonly faults: readonly ClaimReviewFault[];
}
