import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { parseClaimPack } from '../../../../utils/formats/packs/parse-claim-pack.ts';
import { parsePackFile } from '../../../../utils/formats/packs/parse-pack-file.ts';
import { signedEnvelope } from '../../../support/signed-envelope.ts';

const root = resolve(import.meta.dirname, '../../../..');
const open = (path: string) => JSON.parse(readFileSync(resolve(root, path), 'utf8'));
const fits = new Ajv2020({ strict: true, strictTypes: false }).compile(open('docs/claim-pack.schema.json'));
const starter = () => open('public/packs/us-mexico-standoff-2025.json');

it('is a schema that the starter pack fits', () => {
  expect(fits(starter()), JSON.stringify(fits.errors)).toBe(true);
});

/** Changes that a schema can judge: it and the parser must agree on each. */
const changes: readonly [string, (pack: ReturnType<typeof starter>) => unknown][] = [
  ['nothing', () => {}],
  ['no description', (pack) => delete pack.description],
  ['a later version', (pack) => Object.assign(pack, { version: 2 })],
  ['an unknown field', (pack) => Object.assign(pack, { extra: true })],
  ['an unknown field of a report', (pack) => Object.assign(pack.reports[0], { rank: 1 })],
  ['an id with a space', (pack) => Object.assign(pack.claims[0], { id: 'a b' })],
  ['an empty text', (pack) => Object.assign(pack.reports[0], { text: '  ' })],
  ['a text that is too long', (pack) => Object.assign(pack.reports[0], { text: 'x'.repeat(10_001) })],
  ['an address of another kind', (pack) => Object.assign(pack.articles[0], { url: 'javascript:alert(1)' })],
  ['an address in capitals', (pack) => Object.assign(pack.articles[0], { url: 'HTTPS://EXAMPLE.org/a' })],
  ['a title of null', (pack) => Object.assign(pack.articles[0], { title: null })],
  ['a title of a number', (pack) => Object.assign(pack.articles[0], { title: 1 })],
  ['a date in words', (pack) => Object.assign(pack.articles[0], { published: 'March 1' })],
  ['a month', (pack) => Object.assign(pack.articles[0], { published: '2025-03' })],
  ['a time', (pack) => Object.assign(pack.articles[0], { published: '2025-03-01T08:30:00+01:00' })],
  ['a domain with a path', (pack) => Object.assign(pack.outlets[0], { domain: 'example.org/a' })],
  ['an odd language', (pack) => Object.assign(pack, { language: 'English (US)' })],
  ['verbatim as text', (pack) => Object.assign(pack.reports[0], { verbatim: 'yes' })],
  ['citing what is no list', (pack) => Object.assign(pack.articles[0], { cites: 'wsj' })],
];

it.each(changes)('agrees with the parser on %s', (_, change) => {
  const pack = starter();
  change(pack);
  expect(fits(pack)).toBe(parseClaimPack(pack).ok);
});

/** Changes of a signed pack's envelope: the schema and the parser must agree on each. */
const envelopeChanges: readonly [string, object][] = [
  ['nothing', {}],
  ['a later version', { version: 2 }],
  ['an unknown field', { extra: true }],
  ['another algorithm', { algorithm: 'RSA' }],
  ['no name', { madeBy: ' ' }],
  ['a day instead of a time', { madeAt: '2025-03-01' }],
  ['a short key', { key: 'abc' }],
  ['a signature in plain base64', { signature: `${'A'.repeat(85)}+` }],
  ['no pack', { pack: null }],
];

it.each(envelopeChanges)('agrees with the parser on a signed pack with %s', (_, change) => {
  const ajv = new Ajv2020({ strict: true, strictTypes: false });
  ajv.addSchema(open('docs/claim-pack.schema.json'), 'claim-pack.schema.json');
  const envelope = { ...signedEnvelope(starter()), ...change };
  const fitsEnvelope = ajv.compile(open('docs/signed-claim-pack.schema.json'));
  expect(fitsEnvelope(envelope)).toBe(parsePackFile(JSON.stringify(envelope)).ok);
});
