/** Google's viewer and the AMP caches: the publisher's own address stands in their path, `s/` for https before it. */
const viewer = /^https?:\/\/(?:www\.)?google\.[a-z.]+\/amp\/(s\/)?(.+)$/iu;
const cache = /^https?:\/\/[\w.-]+\.(?:cdn\.ampproject\.org|bing-amp\.com)\/(?:[cvi]|wp)\/(s\/)?(.+)$/iu;

/** The publisher's address of a page that is served from an AMP cache; any other address as it is. */
export function unwrapAmpCache(address: string): string {
  const match = viewer.exec(address) ?? cache.exec(address);
  if (!match) return address;
  const own = `${match[1] ? 'https' : 'http'}://${match[2]}`;
  return URL.canParse(own) ? own : address;
}
