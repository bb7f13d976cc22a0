import { findAgency } from './find-agency.ts';
import type { ArticleMetadata, Block } from './model.ts';
import { readJsonLd } from './read-json-ld.ts';
import { clean, readMeta as meta } from './read-meta.ts';
import { readPublished } from './read-published.ts';
import { readTitle } from './read-title.ts';

/**
 * What a page says about itself. `outlet` stays '' here (and `outletName` '' where the page names none):
 * see `completeOutlet`, which knows registrable domains and is too large for the injected script.
 */
export function readMetadata(document: Document, address: string, blocks: readonly Block[]): ArticleMetadata {
  const jsonLd = readJsonLd(document);
  const siteName = meta(document, 'og:site_name') ?? jsonLd?.publisher ?? meta(document, 'application-name');
  const byline = readByline(document, jsonLd?.author ?? null);
  return {
    url: readAddress(document, address),
    title: readTitle(document, siteName, jsonLd?.headline ?? null, blocks),
    outlet: '',
    outletName: siteName ?? '',
    published: readPublished(document, jsonLd?.published ?? null, readAddress(document, address)),
    language: readLanguage(document, jsonLd?.language ?? null),
    byline,
    agency: findAgency(
      blocks.map((block) => block.text),
      byline ?? jsonLd?.author ?? null,
    ),
  };
}

function readAddress(document: Document, address: string): string {
  const canonical = clean(document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'));
  const own = resolve(address, '');
  for (const candidate of [canonical, meta(document, 'og:url')]) {
    if (candidate === null) continue;
    const url = resolve(candidate, address);
    // A home page as canonical address of an article is a fault of the page's template.
    if (url !== '' && !(isHome(url) && own !== '' && !isHome(own))) return url;
  }
  return own;
}

function resolve(address: string, base: string): string {
  if (address === '') return '';
  try {
    // "//paper.example/story": a page that was read from a file has no protocol of its own.
    const whole = base === '' && address.startsWith('//') ? `https:${address}` : address;
    const url = base === '' ? new URL(whole) : new URL(whole, base);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return '';
    url.hash = '';
    return url.href;
  } catch {
    return '';
  }
}

const isHome = (url: string): boolean => new URL(url).pathname === '/' && new URL(url).search === '';

function readLanguage(document: Document, declared: string | null): string {
  const root = document.documentElement;
  const written =
    clean(root?.getAttribute('lang')) ??
    clean(root?.getAttribute('xml:lang')) ??
    declared ??
    meta(document, 'og:locale') ??
    meta(document, 'content-language') ??
    clean(document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content'));
  const tag = (written ?? '').split(/[,;\s]/u)[0]?.replace(/_/gu, '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : '';
}

/** A byline is a line, not a paragraph about its author. */
const maxByline = 120;

function readByline(document: Document, author: string | null): string | null {
  const declared =
    author ?? meta(document, 'author') ?? meta(document, 'byl') ?? meta(document, 'article:author');
  if (declared !== null && !/^https?:/i.test(declared) && declared.length <= maxByline)
    return withoutBy(declared);
  const visible = document.querySelector(
    '[rel="author"], [itemprop="author"], [class*="byline" i], [class~="author" i]',
  );
  const text = clean(visible?.textContent);
  return text === null || text.length > maxByline ? null : withoutBy(text);
}

const withoutBy = (byline: string): string | null => byline.replace(/^by:?\s+/i, '') || null;
