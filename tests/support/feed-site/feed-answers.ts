import { feedArticles, feedOutlets } from './feed-articles.ts';
import {
  articlePage,
  frontPage,
  reviewMarkup,
  videoPage,
  type WrittenItem,
  writeAtom,
  writeJsonFeed,
  writeRss,
} from './feed-pages.ts';

/** What the feed site answers; `hang` never ends. */
export interface FeedAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  readonly hang?: boolean;
}

/** A question as the answers depend on it. */
export interface FeedQuestion {
  readonly outlet: string;
  readonly path: string;
  /** How often this address was asked for before. */
  readonly before: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** `http://OUTLET.localhost:PORT`. */
  readonly origin: string;
  /** How often the feeds have been renewed. */
  readonly edition: number;
}

const html = { 'content-type': 'text/html; charset=utf-8', 'set-cookie': 'visited=1' };
const page = (body: string): FeedAnswer => ({ status: 200, headers: html, body });

/** Ten million bytes and more, as a page. */
const hugePage = `<!doctype html><title>Huge</title><p>${'All work and no play. '.repeat(500_000)}</p>`;

/** Windows-1252, which `Buffer` knows but for a few characters: those of our texts are put in by hand. */
const asWindows1252 = (text: string): Uint8Array =>
  Uint8Array.from([...text].map((letter) => (letter === '’' ? 0x92 : letter.charCodeAt(0))));

/** Items of an outlet's feed: its articles, some under addresses that lead there, and what is no article. */
function itemsOf(outlet: string, origin: string, edition: number): WrittenItem[] {
  const own = feedArticles
    .filter((article) => article.outlet === outlet)
    .map(({ path, title }) => ({ link: `${origin}${path}`, title }));
  const bad = (path: string) => ({ link: `${origin}${path}`, title: `Not an article: ${path}` });
  if (outlet === 'harbor-daily') {
    const [first, second, third, ...rest] = own;
    if (!first || !second || !third) return own;
    return [
      { ...first, link: `${first.link}?utm_source=rss&utm_medium=feed` },
      // The same article once more, by another way.
      { ...first, link: `${first.link}#comments` },
      { ...second, link: `${origin}/go/1` },
      third,
      ...rest,
      bad('/video/bridge'),
      ...(edition > 0 ? [{ link: `${origin}/news/late`, title: 'Late news' }] : []),
    ];
  }
  return outlet === 'coastwire' ? [...own, bad('/huge'), bad('/report.pdf'), bad('/hang')] : own;
}

/** Answers a question as the three outlets, and a fourth whose feed is broken, would. */
export function answerFeedQuestion(question: FeedQuestion): FeedAnswer {
  const { outlet, path, before, headers, origin, edition } = question;
  const name = feedOutlets[outlet as keyof typeof feedOutlets] ?? outlet;
  const items = (): WrittenItem[] => itemsOf(outlet, origin, edition);
  const validator = `"edition-${edition}"`;
  if (outlet === 'broken')
    return { status: 200, headers: { 'content-type': 'application/rss+xml' }, body: '<rss><channel><item>' };
  if (outlet === 'northern-mail' && path === '/feed.xml')
    return {
      status: 200,
      headers: { 'content-type': 'application/xml' },
      body: writeRss(name, `${origin}/`, []),
    };
  if (outlet === 'northern-mail' && path === '/news/ferry')
    return page(articlePage({ outlet, path, title: 'The ferry is back', paragraphs: ferryNews }, 'utf-8'));
  if (path === '/') return page(frontPage(name, outlet === 'coastwire' ? '/feed.json' : '/feed.xml'));
  if (path === '/feed.xml' || path === '/feed.json') {
    if (headers['if-none-match'] === validator) return { status: 304 };
    const write = { 'harbor-daily': writeRss, 'ellery-times': writeAtom, coastwire: writeJsonFeed }[outlet];
    const type = outlet === 'coastwire' ? 'application/feed+json' : 'application/xml';
    if (write)
      return {
        status: 200,
        headers: { 'content-type': type, etag: validator },
        body: write(name, `${origin}/`, items()),
      };
  }
  if (path === '/go/1') return { status: 302, headers: { location: `/news/port-marlow?utm_campaign=x` } };
  if (path === '/news/dunmere' && before === 0) {
    if (outlet === 'harbor-daily') return { status: 500 };
    if (outlet === 'ellery-times') return { status: 429, headers: { 'retry-after': '3' } };
  }
  if (path === '/video/bridge') return page(videoPage);
  if (path === '/huge') return page(hugePage);
  if (path === '/hang') return { status: 200, hang: true };
  if (path === '/report.pdf')
    return { status: 200, headers: { 'content-type': 'application/pdf' }, body: '%PDF-1.7' };
  if (path === '/news/late') {
    const late = { outlet, path, title: 'Late news', paragraphs: lateNews };
    return page(articlePage(late, 'utf-8', reviewMarkup(`${origin}/news/late`)));
  }
  const article = feedArticles.find((candidate) => candidate.outlet === outlet && candidate.path === path);
  if (!article) return { status: 404 };
  // The Times writes windows-1252, and says so in its pages alone.
  return outlet === 'ellery-times'
    ? {
        status: 200,
        headers: { 'content-type': 'text/html' },
        body: asWindows1252(articlePage(article, 'windows-1252')),
      }
    : page(articlePage(article, 'utf-8'));
}

const lateNews = [
  'The state will pay for a new bridge in Port Ellery, Governor Ada Quill said late on Wednesday.',
  'It is to be built of steel, will have four lanes and is to cost $210 million by the governor’s estimate.',
  'Work may begin before the winter if the state’s assembly votes for the money in its May session.',
];

const ferryNews = [
  'The ferry between Skerry and Northhaven runs again from Saturday, the harbour board said on Thursday.',
  'It had been laid up for seven weeks after a fire in its engine room that hurt two of the crew.',
  'A return ticket will cost 14 crowns, two more than before the fire, the board’s chair Lena Foss said.',
];
