import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Feed } from '../../../../utils/formats/feeds/model.ts';
import { maxFeedSize, parseFeed } from '../../../../utils/formats/feeds/parse-feed.ts';

const address = 'https://paper.example/feeds/world.xml';
const parse = (body: string | Uint8Array, contentType?: string) => parseFeed(body, contentType, address);

function feedOf(body: string | Uint8Array, contentType?: string): Feed {
  const parsed = parse(body, contentType);
  if (!parsed.ok) throw new Error(`${parsed.error.kind}: ${parsed.error.detail}`);
  return parsed.value;
}

describe('parseFeed', () => {
  it('reads RSS', () => {
    const feed = feedOf(`<?xml version="1.0"?>
      <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"><channel>
      <title>The Paper &amp;amp; Co</title><link>/</link><atom:link rel="self" href="https://paper.example/feeds/self.xml"/>
      <language>en-gb</language><lastBuildDate>Tue, 04 Mar 2025 10:00:00 EST</lastBuildDate>
      <item><media:title>Picture</media:title><title><![CDATA[Prices &lt;b&gt;rise</b> 5%]]></title>
        <link> ../world/story-1?a=1&b=2 </link><guid isPermaLink="false">id-1</guid>
        <pubDate>Tue, 4 Mar 2025 09:30:00 +0100</pubDate><description>&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</description></item>
      <item><title>No link</title><guid>https://paper.example/world/story-2</guid></item>
      <item><title>Neither</title><guid>abc</guid><pubDate>someday</pubDate></item>
      </channel></rss>`);
    expect(feed).toEqual({
      format: 'rss',
      title: 'The Paper & Co',
      link: 'https://paper.example/',
      id: null,
      updated: '2025-03-04T15:00:00Z',
      language: 'en-gb',
      omitted: 0,
      items: [
        {
          title: 'Prices <b>rise 5%',
          link: 'https://paper.example/world/story-1?a=1&b=2',
          id: 'id-1',
          published: '2025-03-04T08:30:00Z',
          summary: 'One. Two.',
        },
        {
          title: 'No link',
          link: 'https://paper.example/world/story-2',
          id: 'https://paper.example/world/story-2',
          published: null,
          summary: '',
        },
        { title: 'Neither', link: null, id: 'abc', published: null, summary: '' },
      ],
    });
  });

  it('reads Atom, with xml:base, several links and types of text', () => {
    const feed =
      feedOf(`<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://atom.example/blog/" xml:lang="en">
      <title type="text">1 &lt; 2 &amp;amp; 3</title><id>tag:atom.example,2025:1</id><updated>2025-03-04T10:00:00Z</updated>
      <link rel="self" href="feed"/><link href="."/>
      <entry xml:base="2025/"><title type="html">A &amp;lt;b&amp;gt; &lt;i&gt;tag&lt;/i&gt;</title>
        <link rel="enclosure" href="sound.mp3"/><link rel="alternate" type="application/pdf" href="a.pdf"/>
        <link rel="alternate" type="text/html" href="a.html"/><id>/a</id>
        <published>2025-03-03T23:00:00-05:00</published><updated>2025-03-09T00:00:00Z</updated>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Said <script>x()</script>so.</p></div></content></entry>
      </feed>`);
    expect(feed).toMatchObject({
      format: 'atom',
      title: '1 < 2 &amp; 3',
      link: 'https://atom.example/blog/',
    });
    expect(feed).toMatchObject({
      id: 'tag:atom.example,2025:1',
      language: 'en',
      updated: '2025-03-04T10:00:00Z',
    });
    expect(feed.items).toEqual([
      {
        title: 'A <b> tag',
        link: 'https://atom.example/blog/2025/a.html',
        id: '/a',
        published: '2025-03-04T04:00:00Z',
        summary: 'Said so.',
      },
    ]);
  });

  it('reads RDF, prefixed elements and upper case', () => {
    const rdf = feedOf(`<rdf:RDF xmlns:rdf="r" xmlns:dc="d" xmlns="http://purl.org/rss/1.0/">
      <channel rdf:about="https://rdf.example/"><title>R</title><link>https://rdf.example/</link></channel>
      <item rdf:about="https://rdf.example/1"><title>One</title><link>https://rdf.example/1</link><dc:date>2025-03-04T10:00+01:00</dc:date></item></rdf:RDF>`);
    expect(rdf).toMatchObject({ format: 'rdf', link: 'https://rdf.example/' });
    expect(rdf.items).toMatchObject([{ id: 'https://rdf.example/1', published: '2025-03-04T09:00:00Z' }]);
    const odd = feedOf('<x:RSS><x:Channel><x:Item><x:Title>T</x:Title></x:Item></x:Channel></x:RSS>');
    expect(odd.items).toMatchObject([{ title: 'T' }]);
  });

  it('reads JSON Feed, and leaves out fields of another type', () => {
    const feed = feedOf(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'J',
        home_page_url: '/',
        items: [
          {
            id: 7,
            url: '/a',
            title: 'A',
            content_html: '<p>So</p>',
            date_published: '2025-03-04T10:00:00+01:00',
          },
          { external_url: 'https://else.example/b', title: 5, content_text: ' B  b ' },
          'nothing',
        ],
      }),
    );
    expect(feed).toMatchObject({ format: 'json', title: 'J', link: 'https://paper.example/' });
    expect(feed.items).toEqual([
      {
        title: 'A',
        link: 'https://paper.example/a',
        id: '7',
        published: '2025-03-04T09:00:00Z',
        summary: 'So',
      },
      {
        title: '',
        link: 'https://else.example/b',
        id: 'https://else.example/b',
        published: null,
        summary: 'B b',
      },
    ]);
  });

  it.each([
    ['', 'empty'],
    [' \n\uFEFF', 'empty'],
    ['<!doctype html><html><body>hello</body></html>', 'html-page'],
    ['<!-- x --><HTML><body><rss></rss></body></html>', 'html-page'],
    ['<urlset></urlset>', 'not-a-feed'],
    ['hello', 'not-a-feed'],
    ['<!-- only -->', 'not-a-feed'],
    ['{"items": []}', 'not-a-feed'],
    ['[1, 2]', 'not-a-feed'],
    ['{"version": "https://jsonfeed.org/version/1", ', 'broken-json'],
    ['<rss><channel><item><title>Cut of', 'broken-xml'],
    ['<rss><channel><item><title>A</item></channel></rss>', 'broken-xml'],
    [`<rss>${'<a>'.repeat(300)}`, 'broken-xml'],
    ['x'.repeat(maxFeedSize + 1), 'too-large'],
  ])('refuses %j as %s', (body, kind) => {
    expect(parse(body)).toMatchObject({ ok: false, error: { kind } });
  });

  it('names the element and the line where XML breaks', () => {
    expect(parse('<rss>\n<channel>\n<item><title>A</item></channel></rss>')).toMatchObject({
      error: { detail: '<title> is not closed in line 3' },
    });
  });

  it('takes a feed that lacks only its very end, and entities that nobody declared', () => {
    expect(feedOf('<feed><entry><title>A&nbsp;b &eacute; AT&T</title></entry>').items).toMatchObject([
      { title: 'A b é AT&T' },
    ]);
  });

  it('expands no document type', () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><rss><channel><title>&b;</title></channel></rss>`;
    expect(feedOf(bomb).title).toBe('&b;');
  });

  it('leaves out what goes beyond five hundred entries', () => {
    const feed = feedOf(`<rss><channel>${'<item><title>x</title></item>'.repeat(502)}</channel></rss>`);
    expect([feed.items.length, feed.omitted]).toEqual([500, 2]);
  });

  it('throws at nothing', () => {
    const pieces = [
      '<rss>',
      '</rss>',
      '<channel>',
      '<item>',
      '</item>',
      '<title>',
      '<link/>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
    ];
    const more = [
      '<?xml encoding="',
      '"?>',
      '<!DOCTYPE a [',
      '&#xFFFFFFF;',
      '&amp',
      '<feed xml:base="::">',
      '{"version":',
      '\u0000',
    ];
    const text = fc.array(fc.oneof(fc.constantFrom(...pieces, ...more), fc.string()), { maxLength: 40 });
    fc.assert(
      fc.property(text, (parts) => {
        const parsed = parse(parts.join(''));
        return parsed.ok ? Array.isArray(parsed.value.items) : parsed.error.kind.length > 0;
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => typeof parse(bytes).ok === 'boolean'),
    );
  });

  it('is not held up by nothing but comments', () => {
    expect(parse('<!---->'.repeat(2800))).toMatchObject({ error: { kind: 'not-a-feed' } });
  });

  it('takes no address but http and https', () => {
    const feed = feedOf(
      '<rss><channel><item><link>javascript:alert(1)</link><guid>data:x</guid></item></channel></rss>',
    );
    expect(feed.items).toMatchObject([{ link: null }]);
  });
});

describe('parseFeed with bytes', () => {
  const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const utf16 = (text: string): Uint8Array =>
    Uint8Array.from([
      0xff,
      0xfe,
      ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
    ]);
  const rss = (title: string, declaration = ''): string =>
    `${declaration}<rss><channel><title>${title}</title></channel></rss>`;

  it.each([
    ['UTF-8 without a word', new TextEncoder().encode(rss('é')), undefined],
    ['the header', latin(rss('\u00e9')), 'text/xml; charset=ISO-8859-1'],
    ['the header in quotes', latin(rss('\u00e9')), "application/rss+xml;charset = 'latin1'"],
    ['the declaration', latin(rss('\u00e9', '<?xml version="1.0" encoding="windows-1252"?>')), 'text/xml'],
    ['a byte order mark', utf16(rss('é')), 'text/xml; charset=utf-8'],
    ['zero bytes', utf16(rss('é')).slice(2), undefined],
    [
      'the declaration where the header is wrong',
      latin(rss('\u00e9', '<?xml version="1.0" encoding="latin1"?>')),
      'text/xml; charset=utf-8',
    ],
    [
      'UTF-8 where the header names nothing that is',
      new TextEncoder().encode(rss('é')),
      'text/xml; charset=none',
    ],
    ['windows-1252 where nothing fits', latin(rss('\u00e9')), undefined],
  ])('decodes by %s', (_, bytes, contentType) => {
    expect(feedOf(bytes, contentType).title).toBe('é');
  });

  it.each([
    ['UTF-32', new Uint8Array([0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0])],
    ['ebcdic', latin(rss('\u00e9', '<?xml version="1.0" encoding="ebcdic"?>'))],
  ])('refuses %s by name', (name, bytes) => {
    expect(parse(bytes)).toEqual({ ok: false, error: { kind: 'unsupported-encoding', detail: name } });
  });
});
