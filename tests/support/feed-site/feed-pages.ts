import type { FeedArticle, FeedOutlet } from './feed-articles.ts';
import { feedOutlets } from './feed-articles.ts';

const escapeMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** An article's page. `charset`: what it declares; the caller writes it so. */
export function articlePage(
  { outlet, path, title, paragraphs }: FeedArticle,
  charset: string,
  head = '',
): string {
  return `<!doctype html><html lang="en"><head><meta charset="${charset}"><title>${escapeMarkup(title)}</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="${feedOutlets[outlet as FeedOutlet] ?? outlet}">
<meta property="article:published_time" content="2025-03-04T10:00:00Z"><link rel="canonical" href="${path}">${head}
</head><body><main><article><h1>${escapeMarkup(title)}</h1>
${paragraphs.map((text) => `<p>${escapeMarkup(text)}</p>`).join('\n')}
</article></main></body></html>`;
}

/** A fact-check as a page carries it, of its own and of another site. */
export const reviewMarkup = (own: string): string =>
  [own, 'https://stranger.example/check']
    .map(
      (url) =>
        `<script type="application/ld+json">${JSON.stringify({
          '@context': 'https://schema.org',
          '@type': 'ClaimReview',
          url,
          claimReviewed: 'The old bridge in Port Ellery was inspected every year.',
          author: { '@type': 'Organization', name: 'The Harbor Daily' },
          reviewRating: { '@type': 'Rating', alternateName: 'Not so' },
          datePublished: '2025-03-05',
        })}</script>`,
    )
    .join('');

/** An outlet's front page, which names its feed. */
export const frontPage = (name: string, feed: string): string =>
  `<!doctype html><html lang="en"><head><title>${name}</title><link rel="alternate" type="application/rss+xml" title="${name}" href="${feed}"></head><body><h1>${name}</h1><ul><li><a href="/news/calder-bridge">The Calder Bridge falls</a></li></ul></body></html>`;

/** A page of a film with a line of text. */
export const videoPage = `<!doctype html><html lang="en"><head><title>Watch: the bridge falls</title><meta property="og:type" content="video.other"></head><body><main><article><h1>Watch: the bridge falls</h1><video src="/bridge.mp4" controls></video><p>The moment of the fall.</p></article></main></body></html>`;

/** An item as the three formats write it. */
export interface WrittenItem {
  readonly link: string;
  readonly title: string;
}

/** Items as RSS 2.0. */
export const writeRss = (title: string, site: string, items: readonly WrittenItem[]): string =>
  `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>${title}</title><link>${site}</link><description>News</description>
${items.map((item) => `<item><title>${escapeMarkup(item.title)}</title><link>${escapeMarkup(item.link)}</link><guid isPermaLink="false">${escapeMarkup(item.link)}</guid><pubDate>Tue, 04 Mar 2025 10:00:00 GMT</pubDate></item>`).join('\n')}
</channel></rss>`;

/** Items as Atom. */
export const writeAtom = (title: string, site: string, items: readonly WrittenItem[]): string =>
  `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>${title}</title><id>${site}</id><link href="${site}"/><updated>2025-03-04T10:00:00Z</updated>
${items.map((item) => `<entry><title>${escapeMarkup(item.title)}</title><id>${escapeMarkup(item.link)}</id><link href="${escapeMarkup(item.link)}"/><updated>2025-03-04T10:00:00Z</updated></entry>`).join('\n')}
</feed>`;

/** Items as JSON Feed 1.1. */
export const writeJsonFeed = (title: string, site: string, items: readonly WrittenItem[]): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: site,
    items: items.map((item) => ({
      id: item.link,
      url: item.link,
      title: item.title,
      date_published: '2025-03-04T10:00:00Z',
    })),
  });
