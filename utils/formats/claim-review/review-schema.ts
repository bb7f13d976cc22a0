import * as v from 'valibot';
import { textOfHtml } from '../feeds/text-of-html.ts';

/** Limits that no honest fact-check comes near. */
const limits = { claim: 5000, name: 500, address: 2000, list: 200 } as const;

/** Publishers write markup into these fields; only its words are kept. */
const plain = (max: number, expected: string) =>
  v.pipe(
    v.string(expected),
    v.maxLength(max, `at most ${max} characters`),
    v.transform((text) => textOfHtml(text)),
  );

const filled = (max: number, expected: string) =>
  v.pipe(plain(max, expected), v.regex(/[\p{L}\p{N}]/u, `${expected} with words in it`));

/** schema.org lets every field be a list; the first value counts where one is wanted. */
const first = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.union([
    schema,
    v.pipe(
      v.array(v.unknown()),
      v.transform((list) => list[0]),
      schema,
    ),
  ]);

const http = (address: string): boolean => /^https?:\/\/[^\s/]/iu.test(address) && URL.canParse(address);

/** The address of a fact-check. */
export const addressSchema = first(
  v.pipe(
    v.string('an http or https address'),
    v.trim(),
    v.maxLength(limits.address, `an address of at most ${limits.address} characters`),
    v.check(http, 'an http or https address'),
  ),
);

/** What is said of the claim that was checked, in one sentence or a few. */
export const claimSchema = first(filled(limits.claim, 'the claim: a string'));

/** A name by itself, or that of a person or organisation. */
export const nameSchema = first(
  v.union([
    filled(limits.name, 'a name'),
    v.pipe(
      v.looseObject({ name: first(filled(limits.name, 'a name')) }),
      v.transform(({ name }) => name),
    ),
  ]),
);

const number = v.union([v.number(), v.pipe(v.string(), v.regex(/^\s*-?\d+(?:[.,]\d+)?\s*$/u), v.trim())]);

/** The rating in the publisher's words; only a number, as "2/5", where there are none. */
export const ratingSchema = first(
  v.union(
    [
      filled(limits.name, 'a rating'),
      v.pipe(
        v.looseObject({ alternateName: first(filled(limits.name, 'a rating')) }),
        v.transform(({ alternateName }) => alternateName),
      ),
      v.pipe(
        v.looseObject({ name: first(filled(limits.name, 'a rating')) }),
        v.transform(({ name }) => name),
      ),
      v.pipe(
        v.looseObject({ ratingValue: first(number), bestRating: v.optional(first(number)) }),
        v.transform(({ ratingValue: value, bestRating: best }) =>
          best === undefined ? `${value}` : `${value}/${best}`,
        ),
      ),
    ],
    'a rating with a name or a value',
  ),
);

const place = v.union([
  v.string(),
  v.pipe(
    v.looseObject({ url: v.optional(v.unknown()), '@id': v.optional(v.unknown()) }),
    v.transform((work) => work.url ?? work['@id']),
  ),
]);

/** Where a claim was made: addresses, works with an address, or lists of them; what is none is left out. */
export const placesSchema = v.pipe(
  v.union([
    v.array(v.unknown()),
    v.pipe(
      v.unknown(),
      v.transform((one) => [one]),
    ),
  ]),
  v.transform((list) =>
    list.slice(0, limits.list).flatMap((one) => {
      const parsed = v.safeParse(place, one);
      const address = parsed.success && typeof parsed.output === 'string' ? parsed.output.trim() : '';
      return address.length <= limits.address && http(address) ? [address] : [];
    }),
  ),
);
