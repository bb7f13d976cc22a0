import { thresholds, tierOf } from '../../engine/index.ts';
import type { PageArticle } from '../page-article.ts';
import type { Ports } from '../ports.ts';
import type { FactCheckView, MarkView } from '../view.ts';
import { type FactCheckLink, findFactChecks } from './find-fact-checks.ts';

/**
 * Adds to a page's marks what fact-checkers say of the same claims. A sentence that nobody else reported gets a mark
 * of its own, drawn as one that adds: a rating is more to read, never an agreement or a conflict that we vouch for.
 */
export async function markFactChecks(
  marks: readonly MarkView[],
  page: PageArticle,
  ports: Ports,
): Promise<MarkView[]> {
  const marked = new Map(marks.map((mark) => [mark.id, mark]));
  for (const { link, stored } of await findFactChecks(page.article, ports, thresholds.possible)) {
    const tier = tierOf(link.probability);
    const sentence = page.sentences[link.here];
    const view = factCheckView(link, stored);
    if (!tier || !sentence || !view) continue;
    const id = tier === 'confident' ? `${link.here}` : `${link.here}?`;
    const mark: MarkView = marked.get(id) ?? {
      id,
      sentence: link.here,
      text: sentence.text,
      block: sentence.block,
      start: sentence.start,
      end: sentence.end,
      tier,
      relation: 'adds',
      claim: null,
      outlets: 0,
      origins: [],
    };
    marked.set(id, { ...mark, factChecks: [...(mark.factChecks ?? []), view] });
  }
  return [...marked.values()].sort((x, y) => x.sentence - y.sentence);
}

function factCheckView(
  link: FactCheckLink['link'],
  { record, version }: FactCheckLink['stored'],
): FactCheckView | undefined {
  const check = version.factChecks?.[link.there];
  const text = version.sentences[link.there]?.text;
  if (!check || text === undefined) return undefined;
  const { rating, publisher, claimant } = check;
  return {
    address: `${version.key}#${link.there}`,
    text,
    rating,
    publisher,
    claimant,
    url: record.url,
    published: record.published || null,
  };
}
