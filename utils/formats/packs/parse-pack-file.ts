import * as v from 'valibot';
import { failure, type Result, success } from '../../shared/result.ts';
import { findForbiddenKeys } from './find-forbidden-keys.ts';
import type { ClaimPack } from './model.ts';
import type { PackFault } from './pack-fault.ts';
import { parseClaimPack, toFault } from './parse-claim-pack.ts';
import { envelopeSchema, type PackSignature, signedTextOf } from './signed-pack.ts';

/** A pack file as read. The signature is not checked yet. */
export interface PackFile {
  readonly pack: ClaimPack;
  readonly signature: PackSignature | null;
}

/** Bytes (or characters) that no honest pack comes near: 100,000 reports of usual length take 40 MB. */
export const mostPackBytes = 64_000_000;

/** Reads the text of a pack file, bare or signed. Every fault comes with its path; nothing that does not fit is let through. */
export function parsePackFile(text: string): Result<PackFile, PackFault[]> {
  if (text.length > mostPackBytes)
    return failure([{ path: '', expected: `at most ${mostPackBytes / 1e6} MB` }]);
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return failure([{ path: '', expected: 'a claim pack: whole and correct JSON' }]);
  }
  const isSigned =
    typeof value === 'object' && value !== null && 'format' in value && value.format === 'signed-claim-pack';
  if (!isSigned) {
    const pack = parseClaimPack(value);
    return pack.ok ? success({ pack: pack.value, signature: null }) : pack;
  }
  const forbidden = findForbiddenKeys(value);
  if (forbidden.length > 0) return failure(forbidden);
  const envelope = v.safeParse(envelopeSchema, value);
  if (!envelope.success) return failure(envelope.issues.map(toFault));
  const pack = parseClaimPack(envelope.output.pack);
  if (!pack.ok)
    return failure(
      pack.error.map(({ path, expected }) => ({ path: path === '' ? 'pack' : `pack.${path}`, expected })),
    );
  const { madeBy, madeAt, key, signature } = envelope.output;
  const signedText = signedTextOf(value as Record<string, unknown>);
  return success({ pack: pack.value, signature: { madeBy, madeAt, key, signature, signedText } });
}
