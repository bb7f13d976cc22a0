import type { Article, Sentence } from '../../engine/model.ts';
import type { ClaimPack, PackArticle } from './model.ts';

/** A pack's articles as the engine sees them, keyed by their ids: an article's reports are its sentences. */
export function articlesOfPack(pack: ClaimPack): Article[] {
  const outlets = new Map(pack.outlets.map((outlet) => [outlet.id, outlet]));
  const sentences = new Map<string, Sentence[]>(pack.articles.map((article) => [article.id, []]));
  for (const report of pack.reports) {
    const list = sentences.get(report.article);
    list?.push({ text: report.text, kind: 'text', block: list.length, verbatim: report.verbatim });
  }
  return pack.articles.map((article) => {
    const outlet = outlets.get(article.outlet);
    return {
      key: article.id,
      outlet: outlet?.domain ?? article.outlet,
      ...(outlet ? { outletName: outlet.name } : {}),
      url: article.url,
      ...(article.title === null ? {} : { title: article.title }),
      ...(article.published === null ? {} : { published: article.published }),
      credits: creditsOfPackArticle(article, (id) => outlets.get(id)?.name ?? id),
      sentences: sentences.get(article.id) ?? [],
    };
  });
}

/** A pack article's credits, with the outlets that it cites by name. */
export function creditsOfPackArticle(
  article: PackArticle,
  nameOf: (id: string) => string,
): Article['credits'] {
  return {
    ...(article.agency === undefined ? {} : { agency: article.agency }),
    ...(article.cites === undefined ? {} : { cites: article.cites.map(nameOf) }),
  };
}
