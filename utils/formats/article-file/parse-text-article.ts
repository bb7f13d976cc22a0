import { findAgency } from '../html/find-agency.ts';
import { outletOfUrl } from '../html/outlet-of-url.ts';
import { blocksOfText } from './blocks-of-text.ts';
import { paragraphsOfText } from './paragraphs-of-text.ts';
import type { ReadArticle } from './to-engine-article.ts';

const originalUrl = /^\s*Original URL:\s*(\S+)\s*$/imu;

/**
 * Reads an article kept as plain text: a first line followed by a blank line is the title, the title
 * repeated is dropped, a line `Original URL:` gives address and outlet.
 */
export function parseTextArticle(content: string): ReadArticle {
  const text = content.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n');
  const url = addressIn(text);
  const body = text.replace(new RegExp(originalUrl, 'gimu'), '');
  const title = /^\s*(\S[^\n]*)\n[^\S\n]*\n/u.exec(body)?.[1]?.replace(/\s+/gu, ' ').trim() ?? '';
  const paragraphs = paragraphsOfText(body).filter((paragraph) => title === '' || paragraph !== title);
  return {
    metadata: {
      url,
      title,
      outlet: outletOfUrl(url),
      outletName: '',
      published: null,
      language: '',
      byline: null,
      agency: findAgency(paragraphs, null),
    },
    blocks: blocksOfText(paragraphs),
  };
}

function addressIn(text: string): string {
  const written = originalUrl.exec(text)?.[1] ?? '';
  return outletOfUrl(written) === '' ? '' : new URL(written).href;
}
