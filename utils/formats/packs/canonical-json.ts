/**
 * One text for a JSON value, however it was written: RFC 8785 (JSON Canonicalization Scheme). Packs hold strings,
 * booleans, nulls and small whole numbers, all of which JSON.stringify writes as the scheme asks.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    // By UTF-16 code units, as the scheme asks: the order of `<`.
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}
