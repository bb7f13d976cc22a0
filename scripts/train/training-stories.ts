import { findStory } from '../../utils/engine/match/find-story.ts';
import { preparePairs } from '../../utils/engine/match/prepare-pairs.ts';
import { createRetriever, type Retriever } from '../../utils/engine/match/retriever.ts';
import type { PreparedPair } from '../../utils/engine/match/scorer.ts';
import { buildSegment } from '../../utils/engine/match/segment.ts';
import type { Article } from '../../utils/engine/model.ts';
import { seededRandom } from '../gold/bootstrap.ts';
import { type GoldEvent, pairKey } from '../gold/read-gold.ts';
import { type World, worldArticlesOf } from '../gold/read-world.ts';

/** Articles cut to so few sentences stand for a pack's articles. */
const mostCut = 3;
/** Articles cut to their first sentences, at least and at most so many, stand for openings of other topics. */
const fewestFirst = 3;
const mostFirst = 9;

/** A story's pairs that teach: `taught` are their positions among all pairs, `labels` what they are. */
export interface LabelledStory {
  readonly event: string;
  /**
   * What is learnt of it: how alike `pairs` of one event's sentences are that report the same fact, or what a page's
   * `links` come to when strangers are in its story too.
   */
  readonly teaches: 'pairs' | 'links';
  readonly articles: readonly Article[];
  readonly pairs: readonly PreparedPair[];
  readonly taught: readonly number[];
  readonly labels: Uint8Array;
}

/**
 * Each event whole, with all articles but one cut to a few sentences as packs hold them, and, where it is long, with
 * all cut to their first sentences; then each of its articles as the page of the story that the vote finds, strangers
 * among it. Pairs between two strangers teach nothing: nobody read them.
 */
export function trainingStories(events: readonly GoldEvent[], world: World): LabelledStory[] {
  const retriever = createRetriever([buildSegment(world.articles.map(({ article }) => article))]);
  const random = seededRandom(11);
  return events.flatMap((event) => {
    const own = worldArticlesOf(event).map(({ article }) => article);
    const whole = Math.floor(random() * own.length);
    const versions = [own, own.map((article, at) => (at === whole ? article : cutArticle(article, random)))];
    if (own.every(({ sentences }) => sentences.length > mostFirst))
      versions.push(own.map((article) => openingOf(article, random)));
    return [
      ...versions.map((articles) => labelStory(event, articles)),
      ...own.map((page) => labelPage(event, page, storyAround(event, page, world, retriever))),
    ];
  });
}

/** The story that the engine finds for a page of an event. */
function storyAround(event: GoldEvent, page: Article, world: World, retriever: Retriever): Article[] {
  const skip = (key: string): boolean => {
    const story = world.byKey.get(key)?.story ?? '';
    return key === page.key || (story !== event.event && world.isRelated(event.event, story));
  };
  return findStory(page.sentences, retriever, {
    outlet: page.outlet,
    skip,
    ...(page.published ? { published: page.published } : {}),
  }).flatMap(({ article }) => world.byKey.get(article)?.article ?? []);
}

const openingOf = (article: Article, random: () => number): Article => ({
  ...article,
  sentences: article.sentences.slice(0, fewestFirst + Math.floor(random() * (mostFirst - fewestFirst + 1))),
});

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

/** All pairs of some articles of an event; true where any reader linked them. */
export function labelStory(event: GoldEvent, articles: readonly Article[]): LabelledStory {
  const [page, ...story] = articles as [Article, ...Article[]];
  const pairs = preparePairs(page, story, Number.POSITIVE_INFINITY);
  const taught = [...pairs.keys()];
  return {
    event: event.event,
    teaches: 'pairs',
    articles,
    pairs,
    taught,
    labels: labelsOf(event, articles, pairs, taught),
  };
}

/** A page with the story found for it: the page's pairs teach. */
function labelPage(event: GoldEvent, page: Article, story: readonly Article[]): LabelledStory {
  const articles = [page, ...story];
  const pairs = preparePairs(page, story);
  const taught = [...pairs.keys()].filter((at) => pairs[at]?.here.article === 0);
  return {
    event: event.event,
    teaches: 'links',
    articles,
    pairs,
    taught,
    labels: labelsOf(event, articles, pairs, taught),
  };
}

function labelsOf(
  { event, either }: GoldEvent,
  articles: readonly Article[],
  pairs: readonly PreparedPair[],
  taught: readonly number[],
): Uint8Array {
  const isOwn = (article: number): boolean => articles[article]?.key.startsWith(`${event}/`) ?? false;
  const docOf = (article: number): string => articles[article]?.key.slice(event.length + 1) ?? '';
  return Uint8Array.from(taught, (at) => {
    const { here, there } = pairs[at] as PreparedPair;
    if (!isOwn(here.article) || !isOwn(there.article)) return 0;
    return either.has(pairKey(docOf(here.article), here.index, docOf(there.article), there.index)) ? 1 : 0;
  });
}
