import { failure, type Result, success } from '../../shared/result.ts';
import { decodeFeed } from '../encoding/decode-feed.ts';
import type { FeedFault, FeedLink } from './model.ts';
import { maxFeedSize } from './parse-feed.ts';
import { parseXml } from './parse-xml.ts';
import { resolveAddress } from './resolve-address.ts';
import { collapse } from './text-of-html.ts';
import { childrenNamed, elementsOf, type XmlElement } from './xml-element.ts';

/** Nobody follows more; what comes after is left out. */
const maxFeeds = 5000;

/** Reads the feeds of an OPML subscription list, outlines in outlines included, each address once. */
export function parseOpml(body: Uint8Array | string): Result<readonly FeedLink[], FeedFault> {
  if (body.length > maxFeedSize)
    return failure({ kind: 'too-large', detail: `over ${maxFeedSize / 1e6} MB` });
  const decoded = typeof body === 'string' ? success(body) : decodeFeed(body, undefined);
  if (!decoded.ok) return failure({ kind: 'unsupported-encoding', detail: decoded.error });
  const text = decoded.value.replace(/^\uFEFF/u, '').trimStart();
  if (text === '') return failure({ kind: 'empty', detail: '' });
  const parsed = parseXml(text, '');
  if (!parsed.ok) return failure({ kind: 'broken-xml', detail: parsed.error });
  const root = parsed.value;
  if (root?.name === 'html') return failure({ kind: 'html-page', detail: '' });
  if (root?.name !== 'opml') return failure({ kind: 'not-a-feed', detail: root ? `<${root.name}>` : '' });
  const feeds = childrenNamed(root, 'body').flatMap(feedsIn);
  return success([...new Map(feeds.map((feed) => [feed.address, feed])).values()].slice(0, maxFeeds));
}

function feedsIn(parent: XmlElement): FeedLink[] {
  return elementsOf(parent).flatMap((outline) => {
    if (outline.name !== 'outline') return [];
    // Programs write xmlUrl, xmlurl and XMLURL.
    const attributes = new Map([...outline.attributes].map(([name, value]) => [name.toLowerCase(), value]));
    const address = resolveAddress(attributes.get('xmlurl'), '');
    const title = collapse(attributes.get('title') || attributes.get('text') || '').slice(0, maxTitle);
    const own: FeedLink[] = address === null ? [] : [{ address, title, source: 'declared' }];
    return [...own, ...feedsIn(outline)];
  });
}

const maxTitle = 200;
