import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { LiveReading } from '../../utils/formats/html/live-reading.ts';
import { completeOutlet } from '../../utils/formats/html/outlet-of-url.ts';
import { plainReading } from '../../utils/formats/html/plain-reading.ts';
import { readArticle } from '../../utils/formats/html/read-article.ts';
import { readPage } from '../../utils/page/read-page.ts';

const folder = resolve(import.meta.dirname, '../fixtures/pages');
const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'page.html')));
const address = 'https://www.orle-daily.example/here';

describe.each(names)('page %s', (name) => {
  const html = readFileSync(join(folder, name, 'page.html'), 'utf8');
  const expected = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'));
  const open = () => new JSDOM(html, { url: address }).window.document;

  it('is read as expected out of a parsed document', () => {
    const document = parseHTML(html).document as unknown as Document;
    expect(readArticle(document, address)).toEqual(expected);
  });

  it('is read the same out of a live document, in slices', async () => {
    const live = await readPage(open(), new AbortController().signal);
    const plain = plainReading(live);
    expect({ ...plain, metadata: completeOutlet(plain.metadata) }).toEqual(expected);
  });

  it('is left as it was', async () => {
    const document = open();
    const before = document.documentElement.outerHTML;
    await readPage(document, new AbortController().signal);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('knows where each letter of its blocks stands', async () => {
    const live = await readPage(open(), new AbortController().signal);
    for (const block of live.blocks) expect(textOfRuns(block)).toBe(block.text);
  });
});

/** A block's text put together again out of the document's text nodes. */
function textOfRuns(block: LiveReading['blocks'][number]): string {
  let text = '';
  for (const { node, start, offset, length } of block.runs) {
    text = text.padEnd(start, ' ');
    text += node.data.slice(offset, offset + length).replace(/\s/gu, ' ');
  }
  return text;
}
