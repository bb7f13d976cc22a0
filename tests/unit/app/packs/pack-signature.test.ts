import { expect, test } from 'vitest';
import {
  checkSignature,
  createSigningKey,
  packSha256,
  signPack,
} from '../../../../utils/app/packs/pack-signature.ts';
import { parsePackFile } from '../../../../utils/formats/packs/parse-pack-file.ts';
import { fingerprintOf } from '../../../../utils/shared/fingerprint.ts';
import { testPack } from '../../../support/test-pack.ts';

const signedFile = async () => {
  const own = await createSigningKey('A reader');
  if (!own) throw new Error('No Ed25519 here');
  return signPack(testPack, own, '2025-03-01T12:00:00.000Z');
};
const stateOf = async (file: unknown) => {
  const parsed = parsePackFile(JSON.stringify(file));
  if (!parsed.ok || !parsed.value.signature) throw new Error('No signed pack');
  return checkSignature(parsed.value.signature);
};

test('a signature is right for the pack as it was signed, however its JSON is ordered', async () => {
  const file = await signedFile();
  expect(await stateOf(file)).toBe('right');
  expect(await stateOf(Object.fromEntries(Object.entries(file).reverse()))).toBe('right');
  expect(fingerprintOf(file.key)).toMatch(/^(\S{4} ){3}\S{4}$/u);
});

test('a signature is wrong when the pack, the name, the date or the key is another', async () => {
  const file = await signedFile();
  expect(await stateOf({ ...file, pack: { ...testPack, title: 'Calder  Bridge' } })).toBe('wrong');
  expect(await stateOf({ ...file, madeBy: 'Someone else' })).toBe('wrong');
  expect(await stateOf({ ...file, madeAt: '2025-03-02T12:00:00.000Z' })).toBe('wrong');
  expect(await stateOf({ ...file, key: (await signedFile()).key })).toBe('wrong');
});

test('a browser without Ed25519 says that it cannot check, and makes no key', async () => {
  const missing = () => Promise.reject(new DOMException('Unrecognized name', 'NotSupportedError'));
  const subtle = { importKey: missing, generateKey: missing } as unknown as SubtleCrypto;
  const parsed = parsePackFile(JSON.stringify(await signedFile()));
  if (!parsed.ok || !parsed.value.signature) throw new Error('No signed pack');
  expect(await checkSignature(parsed.value.signature, subtle)).toBe('cannot-check');
  expect(await createSigningKey('A reader', subtle)).toBeNull();
});

test('the private half of a key cannot be read out', async () => {
  const own = await createSigningKey('A reader');
  expect(own?.privateKey.extractable).toBe(false);
});

test('the same pack has the same hash in any order of its fields', async () => {
  const turned = Object.fromEntries(Object.entries(testPack).reverse()) as unknown as typeof testPack;
  expect(await packSha256(turned)).toBe(await packSha256(testPack));
  expect(await packSha256({ ...testPack, licence: 'MIT' })).not.toBe(await packSha256(testPack));
});
