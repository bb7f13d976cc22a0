import { type Link, linkStory } from '../../engine/index.ts';
import type { Article } from '../../engine/model.ts';
import { openStoredArticles, type StoredArticle } from '../engine-article.ts';
import { keepLinks } from '../kept-links.ts';
import type { Ports } from '../ports.ts';

/** A page sentence that states what a fact-checker has checked. */
export interface FactCheckLink {
  readonly link: Link;
  readonly stored: StoredArticle;
}

/** Fact-checks looked at for a sentence, and for a page. */
const candidatesPerSentence = 5;
const mostCandidates = 30;
/** Share of a sentence's own score below which a find is chance: the measure of the article vote. */
const leastShare = 0.25;

/**
 * Finds the fact-checks of what a page's sentences state. One sentence an article cannot be voted into a story, so they
 * are looked up sentence by sentence, and linked among themselves: they change no link of the story. A checker's own
 * page is not told of its own checks.
 */
export async function findFactChecks(
  page: Article,
  { base, index, scorer }: Pick<Ports, 'base' | 'index' | 'scorer'>,
  floor: number,
): Promise<FactCheckLink[]> {
  const retriever = await index.retriever(['fact-checks']);
  if (retriever.size === 0) return [];
  const scores = new Map<string, number>();
  for (const { text, kind } of page.sentences) {
    if (kind !== 'text') continue;
    const own = retriever.selfScore(text);
    for (const { article, score } of retriever.retrieve(text, candidatesPerSentence))
      if (score >= leastShare * own) scores.set(article, Math.max(scores.get(article) ?? 0, score / own));
  }
  const best = [...scores].sort(([, x], [, y]) => y - x).slice(0, mostCandidates);
  const stored = new Map(
    (
      await openStoredArticles(
        base,
        best.map(([key]) => key),
      )
    )
      .filter(({ record }) => record.outlet !== page.outlet)
      .map((one) => [one.article.key, one]),
  );
  const linked = linkStory(
    page,
    [...stored.values()].map(({ article }) => article),
    scorer,
    { floor },
  );
  const { links } = await keepLinks(page, linked, stored, base);
  return links.map((link) => ({ link, stored: stored.get(link.article) as StoredArticle }));
}
