/** The web addresses that a typed text may mean, the likelier first; [] where it is none. */
export function typedAddresses(text: string): string[] {
  const typed = text.trim().replace(/^feed:(?:\/\/)?/iu, '');
  if (/^https?:\/\//iu.test(typed)) return parsed([typed]);
  if (/^[a-z][a-z\d+.-]*:(?!\d)/iu.test(typed) || !/[.:]/u.test(typed) || /\s/u.test(typed)) return [];
  return parsed([`https://${typed}`, `http://${typed}`]);
}

const parsed = (addresses: readonly string[]): string[] =>
  addresses.filter((address) => URL.canParse(address)).map((address) => new URL(address).href);
