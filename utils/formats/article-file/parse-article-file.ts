import { failure, type Result, success } from '../../shared/result.ts';
import { readArticle } from '../html/read-article.ts';
import { articlesOfPack } from '../packs/articles-of-pack.ts';
import { parseClaimPack } from '../packs/parse-claim-pack.ts';
import type { ArticleFault, ParsedArticle } from './model.ts';
import { parseArticleJson } from './parse-article-json.ts';
import { parseTextArticle } from './parse-text-article.ts';
import { toEngineArticle } from './to-engine-article.ts';

/** What a file holds: one article, or a pack's articles keyed by their ids. */
export type ParsedArticleFile =
  | { readonly kind: 'article'; readonly article: ParsedArticle }
  | { readonly kind: 'pack'; readonly articles: readonly ParsedArticle[] };

/** Makes a Document of HTML: linkedom in Node, DOMParser in a browser. */
export type ParseHtml = (html: string) => Document;

/**
 * Reads an article file by its name's ending: .json (Article JSON or a claim pack), .txt, .html or .htm.
 * A single article's key is `key`, the file's name unless told otherwise.
 */
export function parseArticleFile(
  name: string,
  content: string,
  parseHtml: ParseHtml,
  key: string = name,
): Result<ParsedArticleFile, ArticleFault[]> {
  const ending = /\.([a-z0-9]+)$/iu.exec(name)?.[1]?.toLowerCase();
  if (ending === 'json') return parseJsonFile(content, key);
  if (ending === 'txt') return ofReading(parseTextArticle(content), key);
  if (ending === 'html' || ending === 'htm') return ofReading(readArticle(parseHtml(content), ''), key);
  return failure([{ field: '', message: 'must be a .json, .txt, .html or .htm file' }]);
}

function parseJsonFile(content: string, key: string): Result<ParsedArticleFile, ArticleFault[]> {
  let value: unknown;
  try {
    value = JSON.parse(content.replace(/^\ufeff/u, ''));
  } catch (error) {
    return failure([
      { field: '', message: `is not JSON: ${error instanceof Error ? error.message : error}` },
    ]);
  }
  if (typeof value === 'object' && value !== null && 'format' in value) {
    const pack = parseClaimPack(value);
    if (!pack.ok) {
      return failure(
        pack.error.map(({ path, expected }) => ({ field: path, message: `must be ${expected}` })),
      );
    }
    const { language } = pack.value;
    return success({
      kind: 'pack',
      articles: articlesOfPack(pack.value).map((article) => ({ article, language })),
    });
  }
  const parsed = parseArticleJson(value, key);
  return parsed.ok ? success({ kind: 'article', article: parsed.value }) : parsed;
}

function ofReading(
  reading: Parameters<typeof toEngineArticle>[0],
  key: string,
): Result<ParsedArticleFile, ArticleFault[]> {
  const article = toEngineArticle(reading, key);
  if (article.sentences.length === 0) return failure([{ field: '', message: 'holds no text of an article' }]);
  return success({ kind: 'article', article: { article, language: reading.metadata.language } });
}
