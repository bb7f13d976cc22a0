import { findAgency } from './find-agency.ts';
import type { ArticleMetadata, Block } from './model.ts';
import { parseDate } from './parse-date.ts';
import { readJsonLd } from './read-json-ld.ts';

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
    published: readPublished(document, jsonLd?.published ?? null),
    language: readLanguage(document, jsonLd?.language ?? null),
    byline,
    agency: findAgency(
      blocks.map((block) => block.text),
      byline ?? jsonLd?.author ?? null,
    ),
  };
}

/** Content of the first meta element of a name, property or itemprop. */
function meta(document: Document, name: string): string | null {
  const found = document.querySelector(
    `meta[property="${name}" i], meta[name="${name}" i], meta[itemprop="${name}" i]`,
  );
  return clean(found?.getAttribute('content'));
}

const clean = (text: string | null | undefined): string | null =>
  (text ?? '').replace(/\s+/gu, ' ').trim() || null;

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
    const url = base === '' ? new URL(address) : new URL(address, base);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return '';
    url.hash = '';
    return url.href;
  } catch {
    return '';
  }
}

const isHome = (url: string): boolean => new URL(url).pathname === '/' && new URL(url).search === '';

function readTitle(
  document: Document,
  siteName: string | null,
  headline: string | null,
  blocks: readonly Block[],
): string {
  const declared = meta(document, 'og:title') ?? headline ?? meta(document, 'twitter:title');
  const title = declared ?? clean(document.querySelector('title')?.textContent);
  const headings = document.querySelectorAll('h1');
  if (title === null) return clean(headings[0]?.textContent) ?? '';
  const shown = [...headings].map((heading) => clean(heading.textContent) ?? '');
  const first = blocks.find((block) => block.kind === 'heading');
  return withoutSiteName(title, siteName, first ? [...shown, first.text] : shown);
}

/** "Title | Site" and "Title - Site": cut where the rest is the site's name or the page's own heading. */
function withoutSiteName(title: string, siteName: string | null, headings: readonly string[]): string {
  const parts = title.split(/\s+(?:[|»·•–—-]|::)\s+/u);
  if (parts.length < 2) return title;
  const heading = headings.find((text) => text.length > minHeading && title.startsWith(text));
  if (heading !== undefined) return heading;
  const last = parts.at(-1) ?? '';
  if (siteName !== null && last.toLowerCase().startsWith(siteName.toLowerCase())) {
    return title.slice(0, title.lastIndexOf(last)).replace(/\s+(?:[|»·•–—-]|::)\s+$/u, '');
  }
  return title;
}

/** Shorter headings are names of sections. */
const minHeading = 15;

function readPublished(document: Document, declared: string | null): string | null {
  const candidates = [
    meta(document, 'article:published_time'),
    declared,
    meta(document, 'datePublished'),
    meta(document, 'og:published_time'),
    meta(document, 'parsely-pub-date'),
    meta(document, 'sailthru.date'),
    meta(document, 'pubdate'),
    meta(document, 'publish-date'),
    meta(document, 'date'),
    meta(document, 'dc.date.issued'),
    meta(document, 'dc.date'),
  ];
  for (const candidate of candidates) {
    const date = candidate === null ? null : parseDate(candidate);
    if (date !== null) return date;
  }
  return readVisibleDate(document);
}

/** Visible dates stand near the title, so only the first few elements are asked. */
const maxDateElements = 5;

function readVisibleDate(document: Document): string | null {
  const times = [...document.querySelectorAll('[itemprop="datePublished" i], time[datetime], time')];
  for (const time of times.slice(0, maxDateElements)) {
    const written =
      clean(time.getAttribute('datetime')) ?? clean(time.getAttribute('content')) ?? clean(time.textContent);
    const date = written === null ? null : parseDate(written);
    if (date !== null) return date;
  }
  const named = document.querySelectorAll(
    '[class*="date" i], [class*="timestamp" i], [class*="publish" i], [class*="byline" i]',
  );
  for (const element of [...named].slice(0, maxDateElements)) {
    const text = clean(element.textContent);
    const date = text === null || text.length > maxDateLine ? null : parseDate(text);
    if (date !== null) return date;
  }
  return null;
}

/** A line with a date in it, not a paragraph that mentions one. */
const maxDateLine = 150;

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
