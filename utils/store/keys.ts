import type { SigningKeyRecord, TrustedKeyRecord } from './model.ts';
import type { Base } from './schema.ts';

/** Keys whose packs the reader trusts, in the order of their names. */
export async function openTrustedKeys(base: Base): Promise<TrustedKeyRecord[]> {
  const rows = await base.trustedKeys.toArray();
  return rows.sort((x, y) => x.name.localeCompare(y.name));
}

/** Trusts a key from now on, or gives it another name. */
export async function saveTrustedKey(base: Base, key: TrustedKeyRecord): Promise<void> {
  await base.trustedKeys.put(key);
}

/** Trusts a key no more. */
export async function removeTrustedKey(base: Base, key: string): Promise<void> {
  await base.trustedKeys.delete(key);
}

/** The reader's own key, if there is one. */
export const openSigningKey = (base: Base): Promise<SigningKeyRecord | undefined> =>
  base.signingKeys.get('own');

/** Stores the reader's own key in place of an earlier one. */
export async function saveSigningKey(base: Base, key: SigningKeyRecord): Promise<void> {
  await base.signingKeys.put(key);
}
