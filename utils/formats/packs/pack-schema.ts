import * as v from 'valibot';
import { parseDate } from '../html/parse-date.ts';

/** Limits that no honest pack comes near: they keep a hostile one from filling the base. */
const limits = { id: 200, name: 300, address: 2000, text: 10_000, list: 100_000 } as const;

const text = (max: number) => v.pipe(v.string('a string'), v.maxLength(max, `at most ${max} characters`));

const filled = (max: number) => v.pipe(text(max), v.regex(/\S/u, 'a string that is not empty'));

/** Ids become part of report addresses (`article@version#index`). */
const id = v.pipe(
  v.string('an id: a string'),
  v.regex(/^[^@#\s]+$/u, 'an id: not empty, without spaces, @ and #'),
  v.maxLength(limits.id, `an id of at most ${limits.id} characters`),
);

const domain = v.pipe(
  v.string('a domain name'),
  v.regex(
    /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/iu,
    'a domain name',
  ),
  v.maxLength(253, 'a domain name'),
  v.toLowerCase(),
);

const address = v.pipe(
  v.string('an http or https address'),
  v.maxLength(limits.address, `an address of at most ${limits.address} characters`),
  v.check((value) => /^https?:\/\/[^\s/]/iu.test(value) && URL.canParse(value), 'an http or https address'),
);

const date = v.pipe(
  v.string('an ISO 8601 date or null'),
  v.check((value) => /^\d{4}-\d{2}/u.test(value) && parseDate(value) !== null, 'an ISO 8601 date or null'),
);

const list = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(v.array(item, 'a list'), v.maxLength(limits.list, `at most ${limits.list} entries`));

/** Claim pack, version 1 (DESIGN section 9); docs/claim-pack.schema.json says the same for other tools. */
export const packSchema = v.strictObject({
  format: v.literal('claim-pack', '"claim-pack"'),
  version: v.literal(1, '1 (the only version this release reads)'),
  title: filled(limits.name),
  description: text(limits.text),
  licence: filled(limits.name),
  language: v.pipe(
    v.string('a BCP 47 language tag'),
    v.regex(/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu, 'a BCP 47 language tag'),
  ),
  outlets: list(v.strictObject({ id, name: filled(limits.name), domain })),
  articles: list(
    v.strictObject({
      id,
      outlet: id,
      url: address,
      title: v.nullable(text(limits.text)),
      published: v.nullable(date),
      agency: v.optional(filled(limits.name)),
      cites: v.optional(list(filled(limits.name))),
    }),
  ),
  claims: list(v.strictObject({ id, statement: filled(limits.text) })),
  reports: list(
    v.strictObject({
      id,
      claim: id,
      article: id,
      text: filled(limits.text),
      verbatim: v.boolean('true or false'),
    }),
  ),
});
