import * as v from 'valibot';
import { failure, type Result, success } from '../../shared/result.ts';
import { findBrokenReferences } from './find-broken-references.ts';
import { findForbiddenKeys } from './find-forbidden-keys.ts';
import type { ClaimPack } from './model.ts';
import { type PackFault, serializePath } from './pack-fault.ts';
import { packSchema } from './pack-schema.ts';

/**
 * Checks a parsed JSON value against claim pack version 1. Nothing that does not fit is let through;
 * every fault comes with its path. Another format or version is refused before its content is judged.
 */
export function parseClaimPack(value: unknown): Result<ClaimPack, PackFault[]> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return failure([{ path: '', expected: 'a claim pack: a JSON object' }]);
  }
  const header = v.safeParse(
    v.object({ format: packSchema.entries.format, version: packSchema.entries.version }),
    value,
  );
  if (!header.success) return failure(header.issues.map(toFault));
  const forbidden = findForbiddenKeys(value);
  if (forbidden.length > 0) return failure(forbidden);
  const parsed = v.safeParse(packSchema, value);
  if (!parsed.success) return failure(parsed.issues.map(toFault));
  const broken = findBrokenReferences(parsed.output);
  return broken.length > 0 ? failure(broken) : success(parsed.output);
}

/** A fault as readers see it. */
export function toFault(issue: v.BaseIssue<unknown>): PackFault {
  const keys = (issue.path ?? []).map((item) => (typeof item.key === 'number' ? item.key : String(item.key)));
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return { path: serializePath(keys), expected: 'no such field' };
  }
  if (issue.kind === 'schema' && issue.received === 'undefined') {
    return { path: serializePath(keys), expected: 'this field' };
  }
  const message = issue.kind === 'schema' && issue.type.endsWith('object') ? 'an object' : issue.message;
  return { path: serializePath(keys), expected: message };
}
