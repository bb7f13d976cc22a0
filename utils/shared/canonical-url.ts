/** Query parameters that tell where a reader came from, not what they read. */
const tracking = /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|cmpid|ref_src)$/iu;

/** An address without fragment and tracking parameters; what is no http address stays as it is. */
export function canonicalUrl(address: string): string {
  if (!/^https?:/iu.test(address) || !URL.canParse(address)) return address;
  const url = new URL(address);
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name);
  return url.href;
}

/** The addresses under which the same page may have been stored: with and without a last slash, http or https. */
export function sameUrls(address: string): string[] {
  const canonical = canonicalUrl(address);
  if (!/^https?:/u.test(canonical)) return [canonical];
  const url = new URL(canonical);
  const variants = [canonical];
  for (const protocol of ['https:', 'http:'])
    for (const path of [
      url.pathname,
      url.pathname.replace(/\/$/u, ''),
      `${url.pathname.replace(/\/$/u, '')}/`,
    ]) {
      url.protocol = protocol;
      url.pathname = path;
      variants.push(url.href);
    }
  return [...new Set(variants)];
}
