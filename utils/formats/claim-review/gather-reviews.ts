import { type JsonLdObject, typesOf } from '../html/read-json-ld-objects.ts';
import type { FoundClaimReviews } from './model.ts';
import { type Path, readReview } from './read-review.ts';

/** Feeds nest a review four levels deep; what nests much deeper was made to hang whoever walks it. */
const maxDepth = 12;

/** All objects of a schema.org type in a JSON value, with their paths; not those inside one another. */
export function objectsOfType(value: unknown, type: string, path: Path = []): [JsonLdObject, Path][] {
  if (typeof value !== 'object' || value === null || path.length > maxDepth) return [];
  if (Array.isArray(value))
    return value.flatMap((item, index) => objectsOfType(item, type, [...path, index]));
  const object = value as JsonLdObject;
  if (typesOf(object).includes(type)) return [[object, path]];
  return Object.entries(object).flatMap(([key, inner]) => objectsOfType(inner, type, [...path, key]));
}

/** Reads objects as reviews; each claim of an address once. */
export function gatherReviews(
  objects: readonly [JsonLdObject, Path][],
  defaults: { readonly url: string; readonly publisher: string },
): FoundClaimReviews {
  const read = objects.map(([object, path]) => readReview(object, path, defaults));
  const reviews = read.flatMap((result) => (result.ok ? [result.value] : []));
  const distinct = new Map(reviews.map((review) => [`${review.url} ${review.claim}`, review]));
  return {
    reviews: [...distinct.values()],
    faults: read.flatMap((result) => (result.ok ? [] : [result.error])),
  };
}
