import * as v from 'valibot';
import { failure, type Result, success } from '../../shared/result.ts';
import { parseDate } from '../html/parse-date.ts';
import { type JsonLdObject, typesOf } from '../html/read-json-ld-objects.ts';
import { serializePath } from '../packs/pack-fault.ts';
import type { ClaimReview, ClaimReviewFault } from './model.ts';
import { addressSchema, claimSchema, nameSchema, placesSchema, ratingSchema } from './review-schema.ts';

/** Where in a file an object stands. */
export type Path = readonly (string | number)[];

/**
 * Reads one schema.org ClaimReview. `defaults`: the address and publisher of whoever carries it, where it names none.
 * Fails with the path of the first field that is not as it must be.
 */
export function readReview(
  object: JsonLdObject,
  path: Path,
  defaults: { readonly url: string; readonly publisher: string },
): Result<ClaimReview, ClaimReviewFault> {
  const claims = claimsIn(object.itemReviewed, 0);
  const wanted = {
    claim:
      field(claimSchema, object, ['claimReviewed'], path) ?? fieldOf(claimSchema, claims, ['text', 'name']),
    rating: field(ratingSchema, object, ['reviewRating'], path),
    url: field(addressSchema, { url: defaults.url || undefined, ...object }, ['url'], path),
    publisher: field(
      nameSchema,
      { ...object, fallback: defaults.publisher || undefined },
      ['author', 'publisher', 'sdPublisher', 'fallback'],
      path,
    ),
  };
  const { claim, rating, url, publisher } = wanted;
  for (const [name, key] of required) {
    const read = wanted[name];
    if (!read) return failure({ path: serializePath([...path, key]), expected: 'this field' });
    if (!read.ok) return read;
  }
  if (!claim?.ok || !rating?.ok || !url?.ok || !publisher?.ok) throw new Error('checked above');
  return success({
    claim: claim.value,
    rating: rating.value,
    publisher: publisher.value,
    url: url.value,
    published: dateOf(object.datePublished),
    claimant: textOrNull(fieldOf(nameSchema, claims, ['author', 'creator'])),
    claimed: claims.map((claimed) => dateOf(claimed.datePublished)).find((date) => date !== null) ?? null,
    appearances: [...new Set(claims.flatMap(placesOf))].filter((address) => address !== url.value),
  });
}

const required = [
  ['claim', 'claimReviewed'],
  ['rating', 'reviewRating'],
  ['url', 'url'],
  ['publisher', 'author'],
] as const;

type Read = Result<string, ClaimReviewFault>;

/** The first of the keys that is there decides; `undefined` where none is. */
function field(
  schema: v.GenericSchema<unknown, string>,
  object: JsonLdObject,
  keys: readonly string[],
  path: Path,
): Read | undefined {
  let fault: Read | undefined;
  for (const key of keys) {
    if (object[key] === undefined || object[key] === null) continue;
    const parsed = v.safeParse(schema, object[key]);
    if (parsed.success) return success(parsed.output);
    fault ??= failure({ path: serializePath([...path, key]), expected: parsed.issues[0].message });
  }
  return fault;
}

function fieldOf(
  schema: v.GenericSchema<unknown, string>,
  objects: readonly JsonLdObject[],
  keys: readonly string[],
): Read | undefined {
  return objects.map((object) => field(schema, object, keys, [])).find((read) => read?.ok);
}

const textOrNull = (read: Read | undefined): string | null => (read?.ok ? read.value : null);

/** A claim may stand in a list, or inside the work that was reviewed. */
const maxNesting = 4;

function claimsIn(value: unknown, depth: number): JsonLdObject[] {
  if (typeof value !== 'object' || value === null || depth > maxNesting) return [];
  if (Array.isArray(value)) return value.flatMap((item) => claimsIn(item, depth + 1));
  const object = value as JsonLdObject;
  return [object, ...claimsIn(object.itemReviewed, depth + 1)];
}

function placesOf(claim: JsonLdObject): string[] {
  // A work that was reviewed is itself where the claim was made; a claim's own address is not.
  const own = typesOf(claim).includes('Claim') ? [] : [claim.url, claim.sameAs];
  return [claim.firstAppearance, claim.appearance, ...own]
    .filter((value) => value !== undefined && value !== null)
    .flatMap((value) => v.parse(placesSchema, value));
}

function dateOf(value: unknown): string | null {
  const written: unknown = Array.isArray(value) ? value[0] : value;
  return typeof written === 'string' ? parseDate(written) : null;
}
