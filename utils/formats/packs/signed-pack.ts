import * as v from 'valibot';
import { canonicalJson } from './canonical-json.ts';
import type { ClaimPack } from './model.ts';

/**
 * A claim pack in an envelope that says who made it (docs/adr/0070). The signature is over the canonical JSON of the
 * envelope without `signature`, so that the name and the date are as sure as the pack.
 */
export interface SignedPack {
  readonly format: 'signed-claim-pack';
  readonly version: 1;
  readonly madeBy: string;
  /** ISO 8601. */
  readonly madeAt: string;
  readonly algorithm: 'Ed25519';
  /** The public key: 32 bytes, base64url. */
  readonly key: string;
  /** 64 bytes, base64url. */
  readonly signature: string;
  readonly pack: ClaimPack;
}

/** What an envelope says beside the pack, and the text that its signature must fit. */
export interface PackSignature extends Pick<SignedPack, 'madeBy' | 'madeAt' | 'key' | 'signature'> {
  readonly signedText: string;
}

/** The envelope's own fields; the pack inside is judged for itself. */
export const envelopeSchema = v.strictObject({
  format: v.literal('signed-claim-pack', '"signed-claim-pack"'),
  version: v.literal(1, '1 (the only version this release reads)'),
  madeBy: v.pipe(
    v.string('a name'),
    v.regex(/\S/u, 'a name'),
    v.maxLength(300, 'a name of at most 300 characters'),
  ),
  madeAt: v.pipe(v.string('an ISO 8601 date and time'), v.isoTimestamp('an ISO 8601 date and time')),
  algorithm: v.literal('Ed25519', '"Ed25519"'),
  key: v.pipe(v.string('a key'), v.regex(/^[\w-]{43}$/u, 'a key: 32 bytes in base64url')),
  signature: v.pipe(v.string('a signature'), v.regex(/^[\w-]{86}$/u, 'a signature: 64 bytes in base64url')),
  pack: v.looseObject({}, 'a claim pack: a JSON object'),
});

/** The text that an envelope's signature is over. */
export function signedTextOf(envelope: Readonly<Record<string, unknown>>): string {
  const { signature: _, ...signed } = envelope;
  return canonicalJson(signed);
}
