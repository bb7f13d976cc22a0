import { failure, type Result, success } from '../../shared/result.ts';
import type { Feed, FeedFault, FeedFormat } from './model.ts';
import { parseXml } from './parse-xml.ts';
import { feedDate, idOf, linkOf, readItem, titleOf } from './read-item.ts';
import { childrenNamed, elementsOf, textOf, type XmlElement } from './xml-element.ts';

/** Feeds have ten to a hundred entries; some keep years of them, and those are not news. */
const maxItems = 500;

/** What a feed's root element says of its format; `channel` is the Channel Definition Format of 1997. */
const formats: ReadonlyMap<string, FeedFormat> = new Map([
  ['rss', 'rss'],
  ['rdf', 'rdf'],
  ['feed', 'atom'],
  ['channel', 'cdf'],
]);

/** Reads RSS 0.9x to 2.0, RSS 1.0 (RDF), Atom 0.3 and 1.0, and CDF. */
export function parseXmlFeed(text: string, address: string): Result<Feed, FeedFault> {
  const parsed = parseXml(text, address);
  if (!parsed.ok) return failure({ kind: 'broken-xml', detail: parsed.error });
  const root = parsed.value;
  if (root === null) return failure({ kind: 'not-a-feed', detail: '' });
  const format = formats.get(root.name);
  if (format === undefined) return failure({ kind: 'not-a-feed', detail: `<${root.name}>` });
  const channel = childrenNamed(root, 'channel')[0] ?? root;
  const entries = [...entriesOf(root), ...(channel === root ? [] : entriesOf(channel))];
  return success({
    format,
    title: titleOf(channel),
    link: linkOf(channel),
    id: idOf(channel),
    updated: feedDate(channel),
    language: languageOf(channel),
    items: entries.slice(0, maxItems).map(readItem),
    omitted: Math.max(0, entries.length - maxItems),
  });
}

const entriesOf = (parent: XmlElement): XmlElement[] =>
  elementsOf(parent).filter(({ name }) => name === 'item' || name === 'entry');

function languageOf(channel: XmlElement): string {
  const written = childrenNamed(channel, 'language')[0];
  return (written ? textOf(written).trim() : '') || channel.language;
}
