import { describe, expect, it } from 'vitest';
import { parseOpml } from '../../../../utils/formats/feeds/parse-opml.ts';
import { writeOpml } from '../../../../utils/formats/feeds/write-opml.ts';

describe('OPML', () => {
  it('reads outlines in outlines, in other letters too, each address once', () => {
    const text = `<?xml version="1.0"?><opml version="1.0"><head><title>Mine</title></head><body>
      <outline text="News"><outline type="rss" text="The &amp; Paper" xmlUrl="https://paper.example/feed"/>
        <outline TEXT="x" XMLURL="https://other.example/feed" title="Other"/></outline>
      <outline text="again" xmlUrl="https://paper.example/feed"/>
      <outline text="bad" xmlUrl="javascript:alert(1)"/><outline text="no feed" htmlUrl="https://x.example"/>
      </body></opml>`;
    const parsed = parseOpml(new TextEncoder().encode(text));
    expect(parsed.ok && parsed.value.map(({ address, title }) => [address, title])).toEqual([
      ['https://paper.example/feed', 'again'],
      ['https://other.example/feed', 'Other'],
    ]);
  });

  it('reads what it wrote', () => {
    const feeds = [
      {
        address: 'https://a.example/feed?x=1&y=2',
        title: 'A "quoted" <b>&amp;\u0007</b>',
        site: 'https://a.example/',
      },
      { address: 'https://b.example/feed', title: '' },
    ];
    const parsed = parseOpml(writeOpml(feeds, 'Crossread & co'));
    expect(parsed.ok && parsed.value.map(({ address, title }) => [address, title])).toEqual([
      ['https://a.example/feed?x=1&y=2', 'A "quoted" <b>&amp; </b>'],
      ['https://b.example/feed', 'https://b.example/feed'],
    ]);
  });

  it.each([
    ['', 'empty'],
    ['<rss/>', 'not-a-feed'],
    ['<html><body></body></html>', 'html-page'],
    ['<opml><body><outline></body></opml>', 'broken-xml'],
  ])('refuses %j as %s', (text, kind) => {
    expect(parseOpml(text)).toMatchObject({ ok: false, error: { kind } });
  });
});
