import { findStory } from '../../utils/engine/match/find-story.ts';
import { preparePairs } from '../../utils/engine/match/prepare-pairs.ts';
import { createRetriever } from '../../utils/engine/match/retriever.ts';
import type { PreparedPair } from '../../utils/engine/match/scorer.ts';
import { buildSegment } from '../../utils/engine/match/segment.ts';
import type { Article } from '../../utils/engine/model.ts';
import { seededRandom } from '../gold/bootstrap.ts';
import { type GoldEvent, pairKey } from '../gold/read-gold.ts';
import { type World, worldArticlesOf } from '../gold/read-world.ts';

/** So many strangers that the vote lets through are put into a story, for the scorer to refuse. */
const mostStrangers = 1;
/** Articles cut to so few sentences stand for a pack's articles. */
const mostCut = 3;

/** A story's pairs that teach: `taught` are their positions among all pairs, `labels` what they are. */
export interface LabelledStory {
  readonly articles: readonly Article[];
  readonly pairs: readonly PreparedPair[];
  readonly taught: readonly number[];
  readonly labels: Uint8Array;
}

/**
 * Each event twice: whole, and with all articles but one cut to a few sentences as packs hold them. Strangers that the
 * vote lets through stand in both. Pairs between two strangers teach nothing: nobody read them.
 */
export function trainingStories(events: readonly GoldEvent[], world: World): LabelledStory[] {
  const retriever = createRetriever([buildSegment(world.articles.map(({ article }) => article))]);
  const random = seededRandom(11);
  return events.flatMap((event) => {
    const own = worldArticlesOf(event).map(({ article }) => article);
    const strangers = new Map<string, number>();
    for (const page of own) {
      const skip = (key: string): boolean => {
        const story = world.byKey.get(key)?.story ?? '';
        return story === event.event || world.isRelated(event.event, story);
      };
      for (const { article, score } of findStory(page.sentences, retriever, { outlet: page.outlet, skip }))
        strangers.set(article, Math.max(strangers.get(article) ?? 0, score));
    }
    const strange = [...strangers]
      .sort(([, x], [, y]) => y - x)
      .slice(0, mostStrangers)
      .map(([key]) => world.byKey.get(key)?.article as Article);
    const whole = Math.floor(random() * own.length);
    const cut = own.map((article, at) => (at === whole ? article : cutArticle(article, random)));
    return [labelStory(event, own), labelStory(event, [...cut, ...strange])];
  });
}

/** An article of which only a few sentences are left; the others stand there as headings, so that indexes hold. */
function cutArticle(article: Article, random: () => number): Article {
  const left = new Set<number>();
  const count = 1 + Math.floor(random() * mostCut);
  for (let i = 0; i < count; i += 1) left.add(Math.floor(random() * article.sentences.length));
  return {
    ...article,
    sentences: article.sentences.map((sentence, at) =>
      left.has(at) ? sentence : { ...sentence, kind: 'heading' },
    ),
  };
}

/** All pairs of some articles, the event's own first; true where any reader linked them. */
export function labelStory({ event, either }: GoldEvent, articles: readonly Article[]): LabelledStory {
  const [page, ...story] = articles as [Article, ...Article[]];
  const pairs = preparePairs(page, story, Number.POSITIVE_INFINITY);
  const isOwn = (article: number): boolean => articles[article]?.key.startsWith(`${event}/`) ?? false;
  const docOf = (article: number): string => articles[article]?.key.slice(event.length + 1) ?? '';
  const taught = [...pairs.keys()].filter((at) => {
    const { here, there } = pairs[at] as PreparedPair;
    return isOwn(here.article) || isOwn(there.article);
  });
  return {
    articles,
    pairs,
    taught,
    labels: Uint8Array.from(taught, (at) => {
      const { here, there } = pairs[at] as PreparedPair;
      if (!isOwn(here.article) || !isOwn(there.article)) return 0;
      return either.has(pairKey(docOf(here.article), here.index, docOf(there.article), there.index)) ? 1 : 0;
    }),
  };
}
