import {
  type ParsedArticleFile,
  type ParseHtml,
  parseArticleFile,
} from '../../utils/formats/article-file/parse-article-file.ts';
import { decodePage } from '../../utils/formats/encoding/decode-page.ts';
import { BadInput } from './bad-input.ts';
import { openHtmlParser } from './html-parser.ts';
import { readBytes } from './read-bytes.ts';

const noHtml: ParseHtml = () => {
  throw new Error('parsed as HTML, but not named so');
};

/** Whether a file is read as a page. */
export const isHtmlFile = (file: string): boolean => /\.html?$/iu.test(file);

/**
 * Reads an article or a pack from a file.
 * @param key stands for a single article in the engine.
 * @throws BadInput naming file and field.
 */
export async function readArticleFile(file: string, key: string): Promise<ParsedArticleFile> {
  const content = decodePage(await readBytes(file), isHtmlFile(file));
  const parsed = parseArticleFile(file, content, isHtmlFile(file) ? await openHtmlParser() : noHtml, key);
  if (parsed.ok) return parsed.value;
  const [fault] = parsed.error;
  throw new BadInput(
    fault?.message ?? 'cannot be read',
    fault?.field ? { file, field: fault.field } : { file },
  );
}
