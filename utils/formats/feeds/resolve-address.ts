/** An http or https address made absolute, spaces around it left out; `null` for anything else. */
export function resolveAddress(written: string | undefined, base: string): string | null {
  const address = written?.trim() ?? '';
  if (address === '') return null;
  try {
    const url = new URL(address, base === '' ? undefined : base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}
