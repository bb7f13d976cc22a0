import type { ParseHtml } from '../../utils/formats/article-file/parse-article-file.ts';

/** Opens the HTML parser; only commands that meet a page pay for loading it. */
export async function openHtmlParser(): Promise<ParseHtml> {
  const { parseHTML } = await import('linkedom');
  return (html) => parseHTML(html).document as unknown as Document;
}
