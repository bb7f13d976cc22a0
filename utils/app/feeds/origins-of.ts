import { outletOfUrl } from '../../formats/html/outlet-of-url.ts';

/** The match pattern that lets an address be fetched: its site, by its own protocol; [] for no web address. */
export function originsFor(address: string): string[] {
  const site = outletOfUrl(address);
  return site ? [`${new URL(address).protocol}//${isName(site) ? '*.' : ''}${site}/*`] : [];
}

/** What the browser is asked to grant so that some addresses can be fetched: their sites, by http and https. */
export function originsToAsk(addresses: readonly string[]): string[] {
  const sites = new Set(addresses.map(outletOfUrl).filter(Boolean));
  return [...sites].flatMap((site) =>
    protocolsOf(site).map((protocol) => `${protocol}//${isName(site) ? '*.' : ''}${site}/*`),
  );
}

/** The sites of some addresses, for readers. */
export const sitesOf = (addresses: readonly string[]): string[] =>
  [...new Set(addresses.map(outletOfUrl).filter(Boolean))].sort();

/** Old lists name http addresses of sites that are on https now, so both; what never leaves this device has no https. */
const protocolsOf = (site: string): readonly string[] =>
  /(?:^|\.)localhost$/u.test(site) ? ['http:'] : ['http:', 'https:'];

/** An IP address has no subdomains, and a pattern with them is no valid one. */
const isName = (site: string): boolean => !/^[\d.]+$|:/u.test(site);
