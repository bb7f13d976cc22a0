import type { Base } from './schema.ts';

/** More do not fit in a list that anyone reads. */
const mostArticles = 500;

/** Articles to choose from, the newest first, named by title and outlet. */
export async function openArticleChoices(base: Base): Promise<{ id: string; name: string }[]> {
  const rows = await base.articles.toArray();
  return rows
    .sort((x, y) => y.retrieved.localeCompare(x.retrieved))
    .slice(0, mostArticles)
    .map(({ id, title, url, outlet }) => ({ id, name: `${title || url || id} · ${outlet}` }));
}
