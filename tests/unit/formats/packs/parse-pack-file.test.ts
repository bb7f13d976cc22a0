import { expect, test } from 'vitest';
import { canonicalJson } from '../../../../utils/formats/packs/canonical-json.ts';
import { mostPackBytes, parsePackFile } from '../../../../utils/formats/packs/parse-pack-file.ts';
import { signedEnvelope } from '../../../support/signed-envelope.ts';
import { testPack } from '../../../support/test-pack.ts';

const text = JSON.stringify(testPack);
const envelope = signedEnvelope(testPack);
const faultsOf = (file: string) => {
  const parsed = parsePackFile(file);
  if (parsed.ok) throw new Error('It was read');
  return parsed.error.map(({ path }) => path);
};

test('a bare pack is read, with or without a byte order mark', () => {
  expect(parsePackFile(`\uFEFF${text}`)).toEqual({ ok: true, value: { pack: testPack, signature: null } });
});

test('a signed pack is read with what its signature is over', () => {
  const parsed = parsePackFile(JSON.stringify(envelope));
  expect(parsed).toMatchObject({ ok: true, value: { pack: testPack, signature: { madeBy: 'A reader' } } });
  const { signature: _, ...signed } = envelope;
  expect(parsed.ok && parsed.value.signature?.signedText).toBe(canonicalJson(signed));
});

test('canonical JSON is one text for all orders of the fields', () => {
  expect(
    canonicalJson({ b: [1, 'é\n', null], a: { d: true, c: undefined, '\u{1f600}': 0, '\ufb33': 1 } }),
  ).toBe('{"a":{"d":true,"\u{1f600}":0,"\ufb33":1},"b":[1,"é\\n",null]}');
});

test.each([
  ['a truncated file', text.slice(0, -40), ''],
  ['no JSON', '<html>', ''],
  ['an unknown version', JSON.stringify({ ...testPack, version: 2 }), 'version'],
  ['another format', JSON.stringify({ ...testPack, format: 'pack' }), 'format'],
  [
    'a prototype key',
    text.replace('{"id":"post"', '{"__proto__":{"admin":true},"id":"post"'),
    'outlets[0].__proto__',
  ],
  ['a duplicate id', text.replace('"id":"r2"', '"id":"r1"'), 'reports[1].id'],
  [
    'a script as address',
    text.replace('https://ellery-post.example/bridge#top', 'javascript:alert(1)'),
    'articles[0].url',
  ],
  ['an envelope of an unknown version', JSON.stringify({ ...envelope, version: 2 }), 'version'],
  ['an envelope of another algorithm', JSON.stringify({ ...envelope, algorithm: 'none' }), 'algorithm'],
  ['a signature that is none', JSON.stringify({ ...envelope, signature: 'x' }), 'signature'],
  ['an envelope with a field more', JSON.stringify({ ...envelope, note: 'x' }), 'note'],
  [
    'a fault in a signed pack',
    JSON.stringify({ ...envelope, pack: { ...testPack, version: 3 } }),
    'pack.version',
  ],
])('%s is refused with the path of the fault', (_name, file, path) => {
  expect(faultsOf(file)).toContain(path);
  expect(({} as Record<string, unknown>).admin).toBeUndefined();
});

test('a string of 200 MB is refused before it is parsed', () => {
  expect(parsePackFile(`{"format":"claim-pack","title":"${'a'.repeat(200_000_000)}`)).toEqual({
    ok: false,
    error: [{ path: '', expected: `at most ${mostPackBytes / 1e6} MB` }],
  });
});
