import type { FeedItem } from './model.ts';
import { parseFeedDate } from './parse-feed-date.ts';
import { resolveAddress } from './resolve-address.ts';
import { collapse, textOfHtml } from './text-of-html.ts';
import { childrenNamed, elementsOf, textOf, type XmlElement } from './xml-element.ts';

/** Longer titles and ids are no titles and ids; cut, they still tell entries apart. */
const maxTitle = 500;
const maxId = 1000;
/** A summary shows whether an entry is worth opening. */
const maxSummary = 600;

/** Where entries write when they came out, the surest first. */
const itemDates = ['pubdate', 'published', 'issued', 'created', 'date', 'updated', 'modified', 'lastmod'];
/** A feed as a whole is asked for its last change. */
const feedDates = ['lastbuilddate', 'updated', 'modified', 'date', 'pubdate', 'published', 'issued'];
const summaryNames = ['description', 'summary', 'abstract', 'encoded', 'content', 'subtitle'];

/** Reads an `<item>` or `<entry>`, whatever the format: their children hardly clash. */
export function readItem(element: XmlElement): FeedItem {
  const title = titleOf(element).slice(0, maxTitle);
  const link = linkOf(element);
  const published = readDate(element, itemDates);
  return {
    title,
    link,
    id: (idOf(element) ?? link ?? collapse(`${title} ${published ?? ''}`)).slice(0, maxId),
    published,
    summary: firstText(element, summaryNames, maxSummary),
  };
}

/** The title of a feed or of an entry as plain text. */
export function titleOf(element: XmlElement): string {
  return firstText(element, ['title'], maxTitle);
}

/** The first of the named children with text. */
function firstText(element: XmlElement, names: readonly string[], max: number): string {
  for (const name of names)
    for (const child of childrenNamed(element, name)) {
      const text = plainText(child, max);
      if (text !== '') return text;
    }
  return '';
}

/** Text of an element that may hold text, escaped HTML, markup, or (Atom 0.3) base64. */
function plainText(element: XmlElement, max: number): string {
  const text = textOf(element);
  const type = element.attributes.get('type') ?? '';
  const mode = element.attributes.get('mode') ?? '';
  if (mode === 'base64' || /base64|octet-stream/u.test(type)) return textOfHtml(fromBase64(text), max);
  const holdsMarkup = elementsOf(element).length > 0;
  // Atom says of text that it is text; RSS says nothing, and feeds put HTML there.
  if (!holdsMarkup && /^text(?:\/plain)?$/u.test(type)) return collapse(text).slice(0, max);
  return holdsMarkup ? collapse(text).slice(0, max) : textOfHtml(text, max);
}

function fromBase64(text: string): string {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)));
  } catch {
    return '';
  }
}

/** The address of the page of a feed or of an entry. */
export function linkOf(element: XmlElement): string | null {
  const links = childrenNamed(element, 'link');
  const original = textAddress(childrenNamed(element, 'origlink')[0]);
  return original ?? atomLink(links) ?? rssLink(links) ?? permalink(element) ?? ownAddress(element);
}

/** Atom's link is an attribute; of several, the alternate one, and a page before other files. */
function atomLink(links: readonly XmlElement[]): string | null {
  const alternates = links.filter(
    ({ attributes }) => attributes.has('href') && /^(?:alternate)?$/iu.test(attributes.get('rel') ?? ''),
  );
  const page = alternates.find(({ attributes }) => /html|^$/iu.test(attributes.get('type') ?? ''));
  const link = page ?? alternates[0];
  return link ? resolveAddress(link.attributes.get('href'), link.base) : null;
}

function rssLink(links: readonly XmlElement[]): string | null {
  for (const link of links) {
    const address = textAddress(link);
    if (address !== null) return address;
  }
  return null;
}

const textAddress = (element: XmlElement | undefined): string | null =>
  element ? resolveAddress(textOf(element), element.base) : null;

function permalink(element: XmlElement): string | null {
  const guid = childrenNamed(element, 'guid')[0];
  if (!guid || /^false$/iu.test(guid.attributes.get('isPermaLink') ?? '')) return null;
  // A guid that is no whole address is an identifier, whatever it says.
  return resolveAddress(textOf(guid), '');
}

/** Channel Definition Format names the page as an attribute of the entry itself. */
const ownAddress = (element: XmlElement): string | null =>
  resolveAddress(element.attributes.get('href') ?? element.attributes.get('HREF'), element.base);

/** What a feed or an entry calls itself. */
export function idOf(element: XmlElement): string | null {
  for (const name of ['guid', 'id', 'identifier'])
    for (const child of childrenNamed(element, name)) {
      const id = textOf(child).trim();
      if (id !== '') return id;
    }
  return element.attributes.get('rdf:about') ?? null;
}

/** When a feed last changed. */
export const feedDate = (channel: XmlElement): string | null => readDate(channel, feedDates);

function readDate(element: XmlElement, names: readonly string[]): string | null {
  for (const name of names) {
    for (const child of childrenNamed(element, name)) {
      const date = parseFeedDate(textOf(child));
      if (date !== null) return date;
    }
  }
  const written = element.attributes.get('lastmod') ?? element.attributes.get('LASTMOD');
  return written === undefined ? null : parseFeedDate(written);
}
