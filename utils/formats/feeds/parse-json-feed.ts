import * as v from 'valibot';
import { failure, type Result, success } from '../../shared/result.ts';
import type { Feed, FeedFault, FeedItem } from './model.ts';
import { parseFeedDate } from './parse-feed-date.ts';
import { resolveAddress } from './resolve-address.ts';
import { collapse, textOfHtml } from './text-of-html.ts';

const maxItems = 500;
const maxSummary = 600;

/** A field that is not what it should be is left out; the entry stays. */
const text = v.fallback(v.optional(v.string(), ''), '');

const itemSchema = v.object({
  id: v.fallback(v.pipe(v.union([v.string(), v.number()]), v.transform(String)), ''),
  url: text,
  external_url: text,
  title: text,
  summary: text,
  content_text: text,
  content_html: text,
  date_published: text,
  date_modified: text,
});

/** JSON Feed 1.0 and 1.1 (jsonfeed.org), as far as it is used. */
const feedSchema = v.object({
  version: v.pipe(v.string(), v.regex(/jsonfeed\.org\/version\//u)),
  title: text,
  home_page_url: text,
  language: text,
  items: v.array(v.unknown()),
});

/** Reads a JSON Feed; entries that are no objects are passed over. */
export function parseJsonFeed(source: string, address: string): Result<Feed, FeedFault> {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    return failure({ kind: 'broken-json', detail: error instanceof Error ? error.message : '' });
  }
  const parsed = v.safeParse(feedSchema, value);
  if (!parsed.success) return failure({ kind: 'not-a-feed', detail: 'JSON' });
  const { items, title, home_page_url, language } = parsed.output;
  return success({
    format: 'json',
    title: collapse(title),
    link: resolveAddress(home_page_url, address),
    id: null,
    updated: null,
    language,
    items: items.slice(0, maxItems).flatMap((item) => readItem(item, address)),
    omitted: Math.max(0, items.length - maxItems),
  });
}

function readItem(value: unknown, address: string): FeedItem[] {
  const parsed = v.safeParse(itemSchema, value);
  if (!parsed.success) return [];
  const item = parsed.output;
  const link = resolveAddress(item.url, address) ?? resolveAddress(item.external_url, address);
  const published = parseFeedDate(item.date_published) ?? parseFeedDate(item.date_modified);
  const title = collapse(item.title);
  return [
    {
      title,
      link,
      id: item.id || link || collapse(`${title} ${published ?? ''}`),
      published,
      summary:
        item.summary || item.content_text
          ? collapse(item.summary || item.content_text).slice(0, maxSummary)
          : textOfHtml(item.content_html, maxSummary),
    },
  ];
}
