import {
  findStory,
  type Link,
  lexicalScorer,
  linkStory,
  type Retriever,
  type Scorer,
  thresholds,
} from '../../utils/engine/index.ts';
import type { Article } from '../../utils/engine/model.ts';
import type { Linker } from '../encoder/open-linker.ts';
import { type GoldEvent, pairKey } from '../gold/read-gold.ts';
import { type World, worldArticlesOf } from '../gold/read-world.ts';

/** A prediction as gold/score.py reads it. */
export interface Prediction {
  readonly event: string;
  readonly a: { readonly doc: string; readonly i: number };
  readonly b: { readonly doc: string; readonly i: number };
  readonly p: number;
}

/** A confident link from a page into another story; both articles by their keys in the world. */
export interface CrossingLink {
  readonly page: string;
  readonly here: number;
  readonly article: string;
  readonly there: number;
  readonly probability: number;
}

/** What the engine found for the pages of one event. */
export interface EventOutcome {
  readonly event: string;
  readonly predictions: readonly Prediction[];
  /** Articles of the event at other outlets that the vote kept, by page, of those there were to keep. */
  readonly votes: readonly Vote[];
  /** Confident links into the page's own story, and into others. */
  readonly own: number;
  readonly crossing: readonly CrossingLink[];
}

/** What the vote made of one page: keys in the world. */
export interface Vote {
  readonly page: string;
  readonly kept: readonly string[];
  readonly lost: readonly string[];
  readonly strangers: readonly string[];
}

/** An event as far as predicting needs it. */
export type EventArticles = Pick<GoldEvent, 'event' | 'articles'>;

/** What pages are held against. `isLeftOut` says which stories are no distractors for an event. */
export interface Opponents {
  readonly world: World;
  readonly retriever: Retriever;
  readonly isLeftOut: (event: string, story: string) => boolean;
}

/** The event's own story is the base's, and those of one running matter are no distractors. */
export const unrelated = (world: World, retriever: Retriever): Opponents => ({
  world,
  retriever,
  isLeftOut: (event, story) => story !== event && world.isRelated(event, story),
});

/** A page with the story that the engine finds for it. */
interface PageWithStory {
  readonly page: Article;
  readonly story: readonly Article[];
}

/** Each article of an event once as the page, with the whole world but what is left out as the base. */
const openPages = (gold: EventArticles, opponents: Opponents): PageWithStory[] =>
  worldArticlesOf(gold).map(({ article }) => ({
    page: article,
    story: storyOf(article, gold.event, opponents),
  }));

/** What the engine finds for the pages of an event, from words alone unless another scorer is given. */
export const predictEvent = (
  gold: EventArticles,
  opponents: Opponents,
  scorer: Scorer = lexicalScorer,
): EventOutcome =>
  gatherOutcome(
    gold,
    opponents,
    openPages(gold, opponents).map((one) => ({ ...one, links: linkStory(one.page, one.story, scorer) })),
  );

/** The same for some events with a linker, which may ask the sentence encoder. */
export async function predictEventsWith(
  events: readonly EventArticles[],
  opponents: Opponents,
  link: Linker,
): Promise<EventOutcome[]> {
  const outcomes: EventOutcome[] = [];
  for (const event of events) {
    const linked = [];
    for (const { page, story } of openPages(event, opponents))
      linked.push({ page, story, links: await link(page, story) });
    outcomes.push(gatherOutcome(event, opponents, linked));
  }
  return outcomes;
}

/** An event's outcome from its pages' links. */
function gatherOutcome(
  gold: EventArticles,
  { world }: Opponents,
  linked: readonly (PageWithStory & { readonly links: readonly Link[] })[],
): EventOutcome {
  const best = new Map<string, Prediction>();
  const votes: Vote[] = [];
  const crossing: CrossingLink[] = [];
  let own = 0;
  const docOf = (key: string): string => key.slice(gold.event.length + 1);
  const isOwn = (key: string): boolean => world.byKey.get(key)?.story === gold.event;
  const pages = linked.map(({ page }) => page);
  for (const { page, story, links } of linked) {
    const keys = new Set(story.map(({ key }) => key));
    const others = pages.filter(({ outlet }) => outlet !== page.outlet).map(({ key }) => key);
    votes.push({
      page: page.key,
      kept: others.filter((key) => keys.has(key)),
      lost: others.filter((key) => !keys.has(key)),
      strangers: [...keys].filter((key) => !isOwn(key)),
    });
    for (const link of links) {
      const isConfident = link.probability >= thresholds.confident;
      if (!isOwn(link.article)) {
        if (isConfident) crossing.push({ page: page.key, ...link });
        continue;
      }
      if (isConfident) own += 1;
      const [a, b] = [docOf(page.key), docOf(link.article)];
      const key = pairKey(a, link.here, b, link.there);
      if ((best.get(key)?.p ?? 0) >= link.probability) continue;
      best.set(key, {
        event: gold.event,
        a: { doc: a, i: link.here },
        b: { doc: b, i: link.there },
        p: link.probability,
      });
    }
  }
  return { event: gold.event, predictions: [...best.values()], votes, own, crossing };
}

/** The story that the engine finds for a page. */
function storyOf(page: Article, event: string, { world, retriever, isLeftOut }: Opponents): Article[] {
  const skip = (key: string): boolean =>
    key === page.key || isLeftOut(event, world.byKey.get(key)?.story ?? '');
  return findStory(page.sentences, retriever, {
    outlet: page.outlet,
    skip,
    ...(page.published ? { published: page.published } : {}),
  }).flatMap(({ article }) => world.byKey.get(article)?.article ?? []);
}
