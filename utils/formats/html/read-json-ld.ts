import { parseJsonLd } from './parse-json-ld.ts';

/** What schema.org data in a page says about its article. */
export interface JsonLdArticle {
  readonly headline: string | null;
  readonly published: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
}

const articleTypes =
  /^(?:https?:\/\/schema\.org\/)?(?:NewsArticle|Article|ReportageNewsArticle|AnalysisNewsArticle|BackgroundNewsArticle|OpinionNewsArticle|ReviewNewsArticle|LiveBlogPosting|BlogPosting|SocialMediaPosting)$/u;

/** Larger scripts are no metadata: reading them could hold up the page. */
const maxScriptLength = 400_000;
const maxDepth = 6;

/** The first article among a page's JSON-LD scripts, or `null`; broken scripts are passed over. */
export function readJsonLd(document: Document): JsonLdArticle | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const source = script.textContent ?? '';
    if (source.length > maxScriptLength) continue;
    const article = findArticle(parseJsonLd(source), 0);
    if (article) {
      return {
        headline: textOf(article.headline, 0),
        published: textOf(article.datePublished, 0),
        author: namesOf(article.author, 0),
        publisher: namesOf(article.publisher, 0),
        language: textOf(article.inLanguage, 0),
      };
    }
  }
  return null;
}

type JsonObject = { readonly [key: string]: unknown };
const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null;

function findArticle(value: unknown, depth: number): JsonObject | null {
  if (!isObject(value) || depth > maxDepth) return null;
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = findArticle(item, depth + 1);
      if (found) return found;
    }
    return null;
  }
  // Some pages forget the @.
  const written = value['@type'] ?? value.type;
  const types: readonly unknown[] = Array.isArray(written) ? written : [written];
  if (types.some((type) => typeof type === 'string' && articleTypes.test(type))) return value;
  return findArticle(value['@graph'], depth + 1) ?? findArticle(value.mainEntity, depth + 1);
}

function textOf(value: unknown, depth: number): string | null {
  if (typeof value === 'string') return value.replace(/\s+/gu, ' ').trim() || null;
  if (depth > maxDepth) return null;
  if (Array.isArray(value)) return textOf(value[0], depth + 1);
  if (isObject(value)) return textOf(value['@value'] ?? value.name ?? value.alternateName, depth + 1);
  return null;
}

function namesOf(value: unknown, depth: number): string | null {
  if (!Array.isArray(value)) return textOf(value, depth);
  const names = value.slice(0, maxNames).flatMap((item) => textOf(item, depth + 1) ?? []);
  return names.length > 0 ? [...new Set(names)].join(', ') : null;
}

/** More authors than this are a list of contributors, not a byline. */
const maxNames = 8;
