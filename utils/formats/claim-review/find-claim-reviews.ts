import { outletOfUrl } from '../html/outlet-of-url.ts';
import { parseJsonLd } from '../html/parse-json-ld.ts';
import { maxScriptLength } from '../html/read-json-ld-objects.ts';
import { gatherReviews, objectsOfType } from './gather-reviews.ts';
import type { FoundClaimReviews } from './model.ts';

/**
 * The fact-checks that a page carries as JSON-LD. `address`: where it was read. A review that names an address of
 * another site is refused: anyone could write that someone else had checked something.
 */
export function findClaimReviews(document: Document, address: string): FoundClaimReviews {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json" i]')];
  return readClaimReviewScripts(
    scripts.map((script) => script.textContent ?? ''),
    address,
  );
}

/** The same from the sources of a page's JSON-LD scripts, where there is no document. */
export function readClaimReviewScripts(sources: readonly string[], address: string): FoundClaimReviews {
  const objects = sources.flatMap((source, index) => {
    const isWorthReading = source.length <= maxScriptLength && source.includes('ClaimReview');
    return isWorthReading ? objectsOfType(parseJsonLd(source), 'ClaimReview', [`script[${index}]`]) : [];
  });
  const outlet = outletOfUrl(address);
  const found = gatherReviews(
    objects.map(([object, path]) => [withWholeAddress(object, address), path]),
    { url: address, publisher: outlet },
  );
  const foreign = found.reviews.filter((review) => outletOfUrl(review.url) !== outlet);
  return {
    reviews: found.reviews.filter((review) => !foreign.includes(review)),
    faults: [
      ...found.faults,
      ...foreign.map(({ url }) => ({
        path: 'url',
        expected: `an address of ${outlet}, not ${url.slice(0, maxShown)}`,
      })),
    ],
  };
}

const maxShown = 200;

type JsonLdObject = { readonly [key: string]: unknown };

/** Pages write their own address relative to themselves. */
function withWholeAddress(object: JsonLdObject, address: string): JsonLdObject {
  const { url } = object;
  return typeof url === 'string' && URL.canParse(url, address)
    ? { ...object, url: new URL(url, address).href }
    : object;
}
