import type { Article } from '../model.ts';
import { createPairMeter } from './pair-features.ts';
import { createPairViewer } from './pair-view.ts';
import { type PreparedStory, prepareStory } from './prepare-story.ts';
import type { PreparedPair } from './scorer.ts';
import type { StorySentence } from './story-sentence.ts';
import { kinds } from './word-kinds.ts';

/**
 * Pairs between the story's other articles are prepared only up to so many sentence pairs in all: they add the
 * support of a third outlet (+.004 F1), and their number grows with the square of the story.
 */
const mostSupportPairs = 12_000;
/**
 * Pairs less alike (cosine of word families and whom they mean) are not prepared: on `dev` they are half of all pairs and
 * hold 4 % of the true ones, which no words could find. A pair that only lends support must be more alike to matter.
 */
const leastLike = 0.02;
const leastLikeSupport = 0.08;

/**
 * The pairs of a page's checkable sentences with those of its story's articles at other outlets that share a word,
 * then such pairs between the other articles themselves.
 */
export function preparePairs(
  page: Article,
  story: readonly Article[],
  supportPairs = mostSupportPairs,
): PreparedPair[] {
  const articles = [page, ...story];
  const prepared = prepareStory(articles);
  const viewer = createPairViewer(prepared);
  const measure = createPairMeter();
  const findLike = createLikeFinder(prepared);
  const pairs: PreparedPair[] = [];
  partnersOf(articles, prepared, supportPairs).forEach((partners, x) => {
    const least = x > 0 && supportPairs < Number.POSITIVE_INFINITY ? leastLikeSupport : leastLike;
    for (const here of prepared.byArticle[x] ?? []) {
      let opened = false;
      for (const there of findLike(here, partners, least)) {
        if (!opened) viewer.open(here);
        opened = true;
        pairs.push({ here, there, features: measure(viewer.see(there)) });
      }
    }
  });
  return pairs;
}

/** The later articles that each article is held against: other outlets' ones, as far as there may be so many pairs. */
function partnersOf(
  articles: readonly Article[],
  { byArticle }: PreparedStory,
  supportPairs: number,
): Set<number>[] {
  const partners = articles.map(() => new Set<number>());
  let support = 0;
  for (let x = 0; x < articles.length; x += 1)
    for (let y = x + 1; y < articles.length; y += 1) {
      if (articles[x]?.outlet === articles[y]?.outlet) continue;
      if (x > 0) support += (byArticle[x]?.length ?? 0) * (byArticle[y]?.length ?? 0);
      if (support > supportPairs) return partners;
      partners[x]?.add(y);
    }
  return partners;
}

/**
 * Finds a sentence's partners through lists of the sentences that hold each word, so that two that share none cost nothing.
 */
function createLikeFinder({
  sentences,
  weights,
}: PreparedStory): (here: StorySentence, articles: ReadonlySet<number>, least: number) => StorySentence[] {
  const holders = new Map<number, StorySentence[]>();
  for (const sentence of sentences)
    for (const id of meantBy(sentence)) {
      const list = holders.get(id);
      if (list) list.push(sentence);
      else holders.set(id, [sentence]);
    }
  const squares = new Float64Array(sentences.length);
  return (here, articles, least) => {
    const met: StorySentence[] = [];
    for (const id of meantBy(here)) {
      const square = (weights[id] as number) ** 2;
      for (const there of holders.get(id) ?? []) {
        if (!articles.has(there.article)) continue;
        if (squares[there.number] === 0) met.push(there);
        squares[there.number] = (squares[there.number] as number) + square;
      }
    }
    const like = met.filter(
      ({ number, sizes }) => (squares[number] as number) > least * here.sizes.meantNorm * sizes.meantNorm,
    );
    for (const { number } of met) squares[number] = 0;
    return like.sort((x, y) => x.number - y.number);
  };
}

function* meantBy({ words: { ids, kinds: kindsOf } }: StorySentence): Generator<number> {
  for (let at = 0; at < ids.length; at += 1)
    if ((kindsOf[at] as number) & kinds.meant) yield ids[at] as number;
}
