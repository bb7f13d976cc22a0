import { readdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { BadInput } from './bad-input.ts';
import type { BaseArticle } from './base-article.ts';
import { describeFileError } from './describe-file-error.ts';
import { readArticleFile } from './read-article-file.ts';

/** Reads the `--base` files: a single article is named by its file's position, a pack's articles by their ids. */
export async function readBaseFiles(files: readonly string[]): Promise<BaseArticle[]> {
  const base: BaseArticle[] = [];
  for (const [position, file] of files.entries())
    base.push(...(await readOne(file, `base:${position}`, position)));
  return base;
}

/**
 * Reads the articles of a folder and the folders in it, named by their paths in it; files of other kinds are
 * passed over. The file `except` (the page itself) is left out.
 */
export async function readBaseFolder(folder: string, except?: string): Promise<BaseArticle[]> {
  const left = except === undefined ? undefined : await realpath(except).catch(() => undefined);
  const base: BaseArticle[] = [];
  for (const name of await articleFilesIn(folder)) {
    const file = join(folder, name);
    if (left !== undefined && (await realpath(file)) === left) continue;
    base.push(...(await readOne(file, `folder:${name}`, name)));
  }
  return base;
}

async function readOne(file: string, key: string, name: number | string): Promise<BaseArticle[]> {
  const parsed = await readArticleFile(file, key);
  if (parsed.kind === 'article') return [{ name, article: parsed.article.article }];
  return parsed.articles.map(({ article }) => ({
    name: article.key,
    article: { ...article, key: `${key}:${article.key}` },
  }));
}

async function articleFilesIn(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder, { recursive: true });
    return names.filter((name) => /\.(?:json|txt|html?)$/iu.test(name)).sort();
  } catch (error) {
    throw new BadInput(describeFileError(error).replace('no such file', 'no such folder'), { file: folder });
  }
}
