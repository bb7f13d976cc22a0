import { failure, type Result } from '../../shared/result.ts';
import { decodeFeed } from '../encoding/decode-feed.ts';
import type { Feed, FeedFault } from './model.ts';
import { parseJsonFeed } from './parse-json-feed.ts';
import { parseXmlFeed } from './parse-xml-feed.ts';

/** Bytes or characters; the largest feeds of news sites are under 2 MB. */
export const maxFeedSize = 5_000_000;

/**
 * Reads a feed in RSS, Atom or JSON Feed; says why not where it is none, and never throws.
 * `contentType`: the HTTP header's value, for its charset. `address`: where it was read, for relative links.
 */
export function parseFeed(
  body: Uint8Array | string,
  contentType: string | undefined,
  address: string,
): Result<Feed, FeedFault> {
  if (body.length > maxFeedSize)
    return failure({ kind: 'too-large', detail: `over ${maxFeedSize / 1e6} MB` });
  const decoded =
    typeof body === 'string' ? { ok: true as const, value: body } : decodeFeed(body, contentType);
  if (!decoded.ok) return failure({ kind: 'unsupported-encoding', detail: decoded.error });
  const text = decoded.value.replace(/^\uFEFF/u, '').trimStart();
  if (text === '') return failure({ kind: 'empty', detail: '' });
  if (text.startsWith('{') || text.startsWith('[')) return parseJsonFeed(text, address);
  if (isHtml(text)) return failure({ kind: 'html-page', detail: '' });
  if (!text.startsWith('<')) return failure({ kind: 'not-a-feed', detail: '' });
  return parseXmlFeed(text, address);
}

/**
 * What stands before a file's first element, and that element's name. Each piece can be matched in one way only, or
 * a file of nothing but comments would take for ever.
 */
const beginning = /^((?:<\?[^>]*>|<!--(?:(?!-->)[\s\S])*-->|<!(?!--)[^>]*>|\s)*)<(?:[a-z][\w-]*:)?([a-z]+)/iu;

/** A page that stands where a feed was: its first element tells, or its document type where that names no feed. */
function isHtml(text: string): boolean {
  const [, prolog = '', root = ''] = beginning.exec(text.slice(0, maxProlog)) ?? [];
  if (/^(?:html|head|body|meta|title|script)$/iu.test(root)) return true;
  return /<!doctype\s+html/iu.test(prolog) && !/^(?:rss|feed|rdf|channel)$/iu.test(root);
}

/** Comments and document types before the first element are shorter than this. */
const maxProlog = 20_000;
