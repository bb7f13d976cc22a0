import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { judgePage } from '../../../../utils/formats/html/judge-page.ts';
import { readArticle } from '../../../../utils/formats/html/read-article.ts';

const english =
  'The mayor of the town said on Tuesday that the bridge would be closed for a week, because it was not safe for those who cross it by car.';
const german =
  'Der Bürgermeister der Stadt sagte am Dienstag, dass die Brücke eine Woche lang gesperrt werde, weil sie für Autos nicht mehr sicher sei.';
const paragraphs = (count: number, text = english): string =>
  Array.from({ length: count }, (_, index) => `<p>${text} (${index})</p>`).join('');

const pictures = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) => `<figure><img src="a"><figcaption>${index} ${english}</figcaption></figure>`,
  ).join('');

interface Page {
  readonly title?: string;
  readonly head?: string;
  readonly body: string;
  readonly address?: string;
}

const judge = ({ title = 'Bridge closed for a week', head = '', body, address }: Page) => {
  const { document } = parseHTML(
    `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body><main>${body}</main></body></html>`,
  );
  const page = document as unknown as Document;
  return judgePage(readArticle(page, address ?? 'https://paper.example/world/bridge'), page);
};

const locked =
  '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>';

describe('judgePage', () => {
  it.each<[string, Page, string, string]>([
    ['an article', { body: paragraphs(8) }, 'article', 'reads-as-article'],
    [
      'an article that is locked and yet all there',
      { head: locked, body: paragraphs(12) },
      'article',
      'reads-as-article',
    ],
    [
      'an article that offers a newsletter',
      { body: `${paragraphs(20)}<p>Sign up to keep reading stories like this.</p>` },
      'article',
      'reads-as-article',
    ],
    [
      'an article with a video',
      {
        head: '<script type="application/ld+json">[{"@type":"NewsArticle"},{"@type":"VideoObject"}]</script>',
        body: paragraphs(4),
      },
      'article',
      'reads-as-article',
    ],
    ['a locked stub', { head: locked, body: paragraphs(3) }, 'partial', 'paywall'],
    [
      'a stub by its tier',
      { head: '<meta property="article:content_tier" content="locked">', body: paragraphs(3) },
      'partial',
      'paywall',
    ],
    [
      'a stub that asks',
      { body: `${paragraphs(4)}<p>Subscribe to continue reading this story.</p>` },
      'partial',
      'paywall',
    ],
    [
      'a stub with a wall',
      { body: `${paragraphs(4)}<div class="site-paywall">Already a subscriber? Log in.</div>` },
      'partial',
      'paywall',
    ],
    [
      'an excerpt',
      { body: `${paragraphs(3)}<p>${english} The council said that it would meet […]</p>` },
      'partial',
      'cut-short',
    ],
    [
      'a video page by type',
      { head: '<meta property="og:type" content="video.other">', body: paragraphs(2) },
      'video',
      'mostly-video',
    ],
    [
      'a video page by address',
      { address: 'https://paper.example/video/bridge', body: paragraphs(2) },
      'video',
      'mostly-video',
    ],
    [
      'a video page by its data',
      {
        head: '<script type="application/ld+json">{"@graph":[{"@type":"VideoObject"}]}</script>',
        body: paragraphs(2),
      },
      'video',
      'mostly-video',
    ],
    ['another language', { body: paragraphs(8, german) }, 'not-english', 'other-language'],
    [
      'an error page',
      {
        title: '404 Not Found',
        body: '<p>The page that you are looking for has moved or never was here.</p>',
      },
      'not-article',
      'error-page',
    ],
    [
      'a robot check',
      {
        title: 'Just a moment...',
        body: '<p>Checking your browser before you go on to the site that you asked for.</p>',
      },
      'not-article',
      'error-page',
    ],
    [
      'a consent wall',
      {
        title: 'Before you continue',
        body: '<p>We value your privacy. We and our partners store things on your device.</p>',
      },
      'not-article',
      'consent-wall',
    ],
    [
      'a gallery',
      {
        body: `${paragraphs(1)}${pictures(8)}`,
      },
      'not-article',
      'gallery',
    ],
    ['a page without text', { body: '<div id="app"></div>' }, 'not-article', 'no-text'],
    ['a notice', { body: `<p>${english}</p>` }, 'not-article', 'too-short'],
  ])('calls %s what it is', (_, page, verdict, reason) => {
    expect(judge(page)).toEqual({ verdict, reason });
  });
});
