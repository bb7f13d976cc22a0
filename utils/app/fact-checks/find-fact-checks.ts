import { type Link, linkStory } from '../../engine/index.ts';
import type { Article } from '../../engine/model.ts';
import { findClaimsOf } from '../../store/claims.ts';
import { openRejections } from '../../store/rejections.ts';
import { openStoredArticles, type StoredArticle } from '../engine-article.ts';
import { addressOf } from '../link-page.ts';
import type { Ports } from '../ports.ts';
import { rejectedPairs } from '../rejected-pairs.ts';

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
  const stored = (
    await openStoredArticles(
      base,
      best.map(([key]) => key),
    )
  ).filter(({ record }) => record.outlet !== page.outlet);
  const links = linkStory(
    page,
    stored.map(({ article }) => article),
    scorer,
    { floor },
  );
  const claims = await findClaimsOf(base, links.map(addressOf));
  const apart = rejectedPairs(await openRejections(base));
  return links.flatMap((link): FactCheckLink[] => {
    const one = stored.find(({ article }) => article.key === link.article);
    const there = one?.article.sentences[link.there]?.text ?? '';
    if (!one || !claims.has(addressOf(link)) || apart(page.sentences[link.here]?.text ?? '', there))
      return [];
    return [{ link, stored: one }];
  });
}
