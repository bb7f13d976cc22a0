import type { FeedLink } from './model.ts';
import { resolveAddress } from './resolve-address.ts';
import { collapse } from './text-of-html.ts';

/** Media types that only feeds have, and those of plain XML and JSON, which have to look like a feed besides. */
const feedTypes = /^(?:application|text)\/(?:(?:rss|atom|rdf)\+xml|feed\+json)\b/iu;
const looseTypes = /^(?:application|text)\/(?:xml|json)\b/iu;
/** Addresses that say "feed": `/feed/`, `/rss.xml`, `index.rdf`, `?feed=rss2`. */
const feedAddress =
  /(?:\/(?:rss|feeds?|atom)(?:\/|\.\w+)?(?:[?#]|$)|\.(?:rss|atom|rdf)(?:[?#]|$)|\/(?:index|rss|feeds?|atom)\w*\.(?:xml|rdf|json)(?:[?#]|$)|[?&]feed=(?:rss|atom)|\/feeds?\/)/iu;
/** Feeds of comments are no news; they come last. */
const commentFeed = /\bcomments?\b/iu;

/** More than these no page offers in earnest. */
const maxFeeds = 20;

/** The feeds that a page names in its head, or links to; the likeliest first. `address`: where the page was read. */
export function findFeeds(document: Document, address: string): readonly FeedLink[] {
  const base =
    resolveAddress(document.querySelector('base[href]')?.getAttribute('href') ?? '', address) ?? address;
  const declared = declaredFeeds(document, base);
  const found = declared.length > 0 ? declared : linkedFeeds(document, base);
  const distinct = found.filter(
    ({ address: feed }, index) => found.findIndex((other) => other.address === feed) === index,
  );
  const isComments = ({ title, address: feed }: FeedLink): boolean => commentFeed.test(`${title} ${feed}`);
  return [...distinct.filter((feed) => !isComments(feed)), ...distinct.filter(isComments)].slice(0, maxFeeds);
}

function declaredFeeds(document: Document, base: string): FeedLink[] {
  return [...document.querySelectorAll('link[href]')].flatMap((link) => {
    const relations = (link.getAttribute('rel') ?? '').toLowerCase().split(/\s+/u);
    const type = link.getAttribute('type') ?? '';
    const href = link.getAttribute('href') ?? '';
    const isFeed =
      relations.includes('feed') ||
      (relations.includes('alternate') &&
        (feedTypes.test(type) || (looseTypes.test(type) && feedAddress.test(href))));
    return isFeed ? toLink(link, link.getAttribute('title'), base, 'declared') : [];
  });
}

function linkedFeeds(document: Document, base: string): FeedLink[] {
  return [...document.querySelectorAll('a[href]')]
    .filter((link) => feedAddress.test(link.getAttribute('href') ?? ''))
    .flatMap((link) => toLink(link, link.textContent, base, 'linked'));
}

function toLink(link: Element, title: string | null, base: string, source: FeedLink['source']): FeedLink[] {
  const address = resolveAddress(withoutScheme(link.getAttribute('href') ?? ''), base);
  return address === null ? [] : [{ address, title: collapse(title ?? '').slice(0, maxTitle), source }];
}

const maxTitle = 200;

/** Feed addresses are written `feed:https://…` and `feed://…` for programs that listen to that. */
const withoutScheme = (href: string): string =>
  href
    .trim()
    .replace(/^feed:(?=https?:)/iu, '')
    .replace(/^feed:\/\//iu, 'https://');
