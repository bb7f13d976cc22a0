import { resolve } from 'node:path';
import { splitSentences } from '../../utils/engine/index.ts';
import { readPageFile } from '../cli/read-page.ts';
import { leadArticle, otherArticles } from '../site/sample-articles.ts';
import { renderSeedPage } from '../site/seed-page.ts';
import type { Site } from '../site/site.ts';

const fixtures = resolve(import.meta.dirname, '../../tests/fixtures/sample-site');
const name = 'long-page';

/** An outlet whose pages tell what the whole sample site tells, in as many sentences as asked for. */
export interface LongPageSite extends Site {
  readonly name: string;
  /** Path of one of its pages: no two have a sentence in common, with each other or with the sample site. */
  path(page: number): string;
}

/** Makes the outlet of the sample site's articles. */
export async function openLongPageSite(sentences: number): Promise<LongPageSite> {
  const files = [leadArticle, ...otherArticles]
    .filter(({ name: outlet }) => outlet !== 'northgate-post')
    .map((article) => `${fixtures}/${article.name}${article.path}.html`);
  const pages = await Promise.all(files.map(readPageFile));
  const all = pages.flatMap(({ text }) =>
    text.split('\n\n').flatMap((block) => splitSentences(block).map((span) => span.text)),
  );
  const told = all.filter((text) => /^\p{Lu}.{30,}\.$/u.test(text));
  return {
    name,
    names: [name],
    path: (page) => `/story/${page}`,
    open(outlet, path, origin) {
      const page = /^\/story\/(\d+)$/u.exec(path)?.[1];
      if (outlet !== name || page === undefined) return null;
      const lines = Array.from({ length: sentences }, (_, at) => {
        const text = told[at % told.length] ?? '';
        return text.replace(/\.$/u, `, as reader ${page} was told${at < told.length ? '' : ' twice'}.`);
      });
      const body = renderSeedPage(
        ['The call and the prisoners', ...lines].join('\n'),
        `${origin}${path}`,
        'Long Page',
      );
      return { type: 'text/html; charset=utf-8', body };
    },
  };
}
