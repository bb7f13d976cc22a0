import { canonicalJson } from '../../formats/packs/canonical-json.ts';
import type { ClaimPack } from '../../formats/packs/model.ts';
import { type PackSignature, type SignedPack, signedTextOf } from '../../formats/packs/signed-pack.ts';
import { fromBase64url, toBase64url } from '../../shared/base64url.ts';
import type { SigningKeyRecord } from '../../store/model.ts';

const algorithm = 'Ed25519';
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text));

/** Whether a signature is right; `cannot-check` where the browser has no Ed25519 (Chromium before 137). */
export type SignatureState = 'right' | 'wrong' | 'cannot-check';

/** SHA-256 of a pack's canonical JSON, in hexadecimal digits: the same pack has the same, however it was written. */
export async function packSha256(pack: ClaimPack): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytesOf(canonicalJson(pack)));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Checks the signature of a pack file. */
export async function checkSignature(
  { key, signature, signedText }: PackSignature,
  subtle: SubtleCrypto = crypto.subtle,
): Promise<SignatureState> {
  const keyBytes = fromBase64url(key);
  const signatureBytes = fromBase64url(signature);
  if (!keyBytes || !signatureBytes) return 'wrong';
  try {
    const imported = await subtle.importKey('raw', keyBytes, algorithm, false, ['verify']);
    const right = await subtle.verify(algorithm, imported, signatureBytes, bytesOf(signedText));
    return right ? 'right' : 'wrong';
  } catch (error) {
    return isMissing(error) ? 'cannot-check' : 'wrong';
  }
}

/** Makes a key of the reader's own, whose private half cannot be read out; null where the browser has no Ed25519. */
export async function createSigningKey(
  name: string,
  subtle: SubtleCrypto = crypto.subtle,
): Promise<SigningKeyRecord | null> {
  try {
    const pair = await subtle.generateKey(algorithm, false, ['sign', 'verify']);
    if (!('privateKey' in pair)) return null;
    const raw = new Uint8Array(await subtle.exportKey('raw', pair.publicKey));
    return { id: 'own', key: toBase64url(raw), name, privateKey: pair.privateKey };
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Puts a pack into an envelope that says who made it. */
export async function signPack(pack: ClaimPack, own: SigningKeyRecord, madeAt: string): Promise<SignedPack> {
  const { name: madeBy, key } = own;
  const envelope = { format: 'signed-claim-pack', version: 1, madeBy, madeAt, algorithm, key, pack } as const;
  const signed = await crypto.subtle.sign(algorithm, own.privateKey, bytesOf(signedTextOf({ ...envelope })));
  return { ...envelope, signature: toBase64url(new Uint8Array(signed)) };
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'NotSupportedError' || error.name === 'SyntaxError');
