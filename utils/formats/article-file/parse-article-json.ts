import * as v from 'valibot';
import { failure, type Result, success } from '../../shared/result.ts';
import { findAgency } from '../html/find-agency.ts';
import type { ArticleMetadata } from '../html/model.ts';
import { outletOfUrl } from '../html/outlet-of-url.ts';
import { type ArticleJson, articleJsonSchema } from './article-json-schema.ts';
import { blocksOfText } from './blocks-of-text.ts';
import type { ArticleFault, ParsedArticle } from './model.ts';
import { paragraphsOfText } from './paragraphs-of-text.ts';
import { articleOf, toEngineArticle } from './to-engine-article.ts';

/** Checks an Article JSON value and makes the engine's article of it. With `sentences`, nothing is split. */
export function parseArticleJson(value: unknown, key: string): Result<ParsedArticle, ArticleFault[]> {
  // To valibot a list is an object too.
  const parsed = v.safeParse(articleJsonSchema, Array.isArray(value) ? null : value);
  if (parsed.success) return success(articleOfJson(parsed.output, key));
  return failure(
    parsed.issues.map((issue) => ({ field: v.getDotPath(issue) ?? '', message: issue.message })),
  );
}

/** The engine's article of a checked Article JSON value. */
export function articleOfJson(json: ArticleJson, key: string): ParsedArticle {
  const language = json.language ?? '';
  if (json.sentences) {
    const sentences = json.sentences.map((text, block) => ({
      text,
      kind: 'text' as const,
      block,
      verbatim: true,
    }));
    return { article: articleOf(metadataOf(json, json.sentences), sentences, key), language };
  }
  const title = json.title?.replace(/\s+/gu, ' ').trim();
  const paragraphs = paragraphsOfText(json.text ?? '').filter((paragraph) => paragraph !== title);
  const reading = { metadata: metadataOf(json, paragraphs), blocks: blocksOfText(paragraphs) };
  return { article: toEngineArticle(reading, key), language };
}

function metadataOf(json: ArticleJson, lines: readonly string[]): ArticleMetadata {
  const url = json.url ?? '';
  const outlet = json.outlet?.trim() || outletOfUrl(url);
  return {
    url,
    title: json.title ?? '',
    outlet,
    outletName: '',
    published: json.published ?? null,
    language: json.language ?? '',
    byline: null,
    agency: findAgency(lines, null),
  };
}
