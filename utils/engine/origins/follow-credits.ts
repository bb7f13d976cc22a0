/** Where credits end: an origin, or outlets that credit each other. */
export interface CreditsEnd {
  readonly origin: string;
  /** Names of the outlets, where each credits the next and the last the first: none of them is the origin. */
  readonly circle?: readonly string[];
}

/**
 * Follows credits to their end: A credits B, B's report credits C, so A rests on C. Credits that come back to where they
 * were have no end: the outlets of the circle stand together, in the order of their names.
 * @param byOutlet Whom each outlet's own report credits.
 */
export function followCredits(origin: string, byOutlet: ReadonlyMap<string, string>): CreditsEnd {
  const seen = [origin];
  for (let next = byOutlet.get(origin); next !== undefined; next = byOutlet.get(next)) {
    const closes = seen.indexOf(next);
    if (closes >= 0) {
      const circle = seen.slice(closes).sort();
      return { origin: circle.join(' / '), circle };
    }
    seen.push(next);
  }
  return { origin: seen.at(-1) ?? origin };
}
