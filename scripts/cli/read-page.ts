import { decodePage } from '../../utils/formats/encoding/decode-page.ts';
import { readArticle } from '../../utils/formats/html/read-article.ts';
import { textOfBlocks } from '../../utils/formats/html/text-of-blocks.ts';
import { BadInput } from './bad-input.ts';
import { openHtmlParser } from './html-parser.ts';
import { isHtmlFile, readArticleFile } from './read-article-file.ts';
import { readBytes } from './read-bytes.ts';

/** A line of `read --json` (DESIGN section 8); `null` where the page does not say. */
export interface PageOutput {
  /** As the caller named it. */
  readonly file: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly language: string | null;
  /** Whether the page is an article at all; its text is given either way. */
  readonly article: boolean;
  /** Blocks with a blank line between two. */
  readonly text: string;
}

/** Reads a page as Save does. Files of text and Article JSON are read as articles. */
export async function readPageFile(file: string): Promise<PageOutput> {
  if (!isHtmlFile(file)) return readOtherFile(file);
  const parseHtml = await openHtmlParser();
  const { metadata, isArticle, blocks } = readArticle(parseHtml(decodePage(await readBytes(file), true)), '');
  return {
    file,
    title: metadata.title || null,
    outlet: metadata.outlet || null,
    published: metadata.published,
    language: metadata.language || null,
    article: isArticle,
    text: textOfBlocks(blocks),
  };
}

async function readOtherFile(file: string): Promise<PageOutput> {
  const parsed = await readArticleFile(file, '');
  if (parsed.kind === 'pack') throw new BadInput('is a pack, not a page', { file });
  const { article, language } = parsed.article;
  const blocks = new Map<number, string[]>();
  for (const { block, text } of article.sentences) blocks.set(block, [...(blocks.get(block) ?? []), text]);
  return {
    file,
    title: article.title ?? null,
    outlet: article.outlet || null,
    published: article.published ?? null,
    language: language || null,
    article: true,
    text: [...blocks.values()].map((texts) => texts.join(' ')).join('\n\n'),
  };
}
