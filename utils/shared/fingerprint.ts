/** A key's short name for people to compare: the first 16 characters in groups of four. */
export const fingerprintOf = (key: string): string => (key.slice(0, 16).match(/.{4}/gu) ?? []).join(' ');
