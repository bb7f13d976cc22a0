import type { Block } from './model.ts';
import { clean, readMeta } from './read-meta.ts';

/**
 * An article's title: the headline that readers see, where the page's metadata bears it out, else what the metadata
 * declares, without the site's name.
 */
export function readTitle(
  document: Document,
  siteName: string | null,
  headline: string | null,
  blocks: readonly Block[],
): string {
  const inHead = clean(document.querySelector('title')?.textContent);
  const declared =
    readMeta(document, 'og:title') ?? headline ?? readMeta(document, 'twitter:title') ?? inHead;
  const headings = [...document.querySelectorAll('h1')].map((heading) => clean(heading.textContent) ?? '');
  if (declared === null) return headings[0] ?? '';
  const first = blocks.find((block) => block.kind === 'heading');
  const title = withoutSiteName(declared, siteName, first ? [...headings, first.text] : headings);
  const seen = headings.find((heading) =>
    isHeadlineOf(heading, [title, headline ?? '', longestPart(inHead ?? '')]),
  );
  // A heading that only adds to the title has a kicker before it or a button behind it.
  return seen === undefined || plain(seen).includes(plain(title)) ? title : seen;
}

/** What pages set between a title and their own name. */
const separator = /\s+(?:[|»·•–—-]|::)\s+/u;

/** Shorter headings are names of sections. */
const minHeading = 15;
const maxHeading = 250;
/** Share of its words that a headline has in common with what the page declares; sections and sites have fewer. */
const minShared = 0.5;

function isHeadlineOf(heading: string, declared: readonly string[]): boolean {
  if (heading.length < minHeading || heading.length > maxHeading) return false;
  const words = plain(heading).split(' ');
  return declared.some((title) => {
    const known = new Set(plain(title).split(' '));
    return words.filter((word) => known.has(word)).length >= minShared * words.length;
  });
}

/** The part of "Title | Section | Site" that is the title. */
const longestPart = (title: string): string =>
  title.split(separator).reduce((longest, part) => (part.length > longest.length ? part : longest), '');

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['‘’]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** "Title | Site" and "Title - Site": cut where the rest is the site's name or the page's own heading. */
function withoutSiteName(title: string, siteName: string | null, headings: readonly string[]): string {
  const parts = title.split(separator);
  if (parts.length < 2) return title;
  const heading = headings.find((text) => text.length > minHeading && title.startsWith(text));
  if (heading !== undefined) return heading;
  const last = parts.at(-1) ?? '';
  if (siteName !== null && last.toLowerCase().startsWith(siteName.toLowerCase())) {
    return title.slice(0, title.lastIndexOf(last)).replace(/\s+(?:[|»·•–—-]|::)\s+$/u, '');
  }
  return title;
}
