/** Larger scripts are no metadata. */
const maxLength = 400_000;

/** Sources of a page's scripts that may hold fact-checks (schema.org ClaimReview); they are read elsewhere. */
export const findFactCheckScripts = (document: Document): string[] =>
  [...document.querySelectorAll('script[type="application/ld+json" i]')]
    .map((script) => script.textContent ?? '')
    .filter((source) => source.length <= maxLength && source.includes('ClaimReview'));
