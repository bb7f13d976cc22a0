import { getDomain } from 'tldts';
import { canonicalUrl } from '../../shared/canonical-url.ts';
import { unwrapAmpCache } from './unwrap-amp-cache.ts';

/** Labels in front of a host that only say for which screen the page is set. */
const twinLabel = /^(?:www\d?|m|mobile|amp|touch)$/u;

/** Parameters that ask for a page's AMP or print form. */
const formParameters: ReadonlyMap<string, RegExp> = new Map([
  ['amp', /^(?:|1|true|amp)$/iu],
  ['outputtype', /^amp$/iu],
  ['output', /^amp$/iu],
  ['view', /^(?:amp|mobile|print)$/iu],
  ['m', /^(?:1|true)$/iu],
  ['mobile', /^(?:|1|true)$/iu],
]);

/**
 * One address for all the ways to one page: without fragment, tracking and default file names, without AMP, mobile and
 * `www` twins, as https, its parameters in order. For comparing only: what is shown and fetched is the address that was
 * found. What is no http address stays as it is.
 */
export function canonicalAddress(address: string): string {
  const unwrapped = unwrapAmpCache(canonicalUrl(address));
  if (!/^https?:/iu.test(unwrapped) || !URL.canParse(unwrapped)) return address;
  const url = new URL(unwrapped);
  url.protocol = 'https:';
  url.username = '';
  url.password = '';
  url.hostname = plainHost(url.hostname);
  url.pathname = plainPath(url.pathname);
  for (const [name, value] of [...url.searchParams])
    if (formParameters.get(name.toLowerCase())?.test(value)) url.searchParams.delete(name);
  url.searchParams.sort();
  // `searchParams` leaves a lone "?" behind where it took the last one.
  return url.href.replace(/\?$/u, '');
}

/** Takes the screen labels off, but never into the registrable domain ("m.co" stays). */
function plainHost(host: string): string {
  const domain = getDomain(host) ?? host;
  const labels = host.slice(0, Math.max(0, host.length - domain.length - 1)).split('.');
  return [...labels.filter((label) => label !== '' && !twinLabel.test(label)), domain].join('.');
}

function plainPath(path: string): string {
  const plain = path
    .replace(/\/{2,}/gu, '/')
    .replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/iu, '/')
    // "/amp/story" and, with a section before it, "/news/amp/story".
    .replace(/^(\/[\w-]+)?\/(?:amp|amphtml)(?=\/.)/u, '$1')
    .replace(/\/(?:amp|amphtml)(?:\.html?)?\/?$/u, '')
    .replace(/\.amp(?=(?:\.html?)?$)/iu, '')
    .replace(/(?<=.)\/+$/u, '');
  return plain === '' ? '/' : plain;
}
