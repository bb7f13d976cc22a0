import { resolveAddress } from './resolve-address.ts';

/** Where publishing systems put their feeds: WordPress, static site makers, Blogger, news systems. */
const places = [
  'feed/',
  'rss',
  'rss.xml',
  'feed.xml',
  'atom.xml',
  'index.xml',
  'feed.json',
  'feeds/posts/default',
];

/**
 * Addresses at which a site's feed commonly stands, the likeliest first: under the given address, where it names a
 * section, then under the site's root. [] for what is no http address.
 */
export function guessFeedAddresses(siteUrl: string): readonly string[] {
  const address = resolveAddress(siteUrl, '');
  if (address === null) return [];
  const { origin, pathname } = new URL(address);
  const section = pathname.replace(/\/[^/]*\.\w+$/u, '/').replace(/\/*$/u, '/');
  const guesses = places.map((place) => `${origin}/${place}`);
  if (section !== '/') guesses.unshift(`${origin}${section}feed/`, `${origin}${section}rss.xml`);
  return guesses;
}
