import {
  findStory,
  lexicalScorer,
  linkStory,
  type Retriever,
  type Scorer,
  thresholds,
} from '../../utils/engine/index.ts';
import type { Article } from '../../utils/engine/model.ts';
import { type GoldEvent, pairKey } from '../gold/read-gold.ts';
import { type World, worldArticlesOf } from '../gold/read-world.ts';

/** A prediction as gold/score.py reads it. */
export interface Prediction {
  readonly event: string;
  readonly a: { readonly doc: string; readonly i: number };
  readonly b: { readonly doc: string; readonly i: number };
  readonly p: number;
}

/** What the engine found for the pages of one event. */
export interface EventOutcome {
  readonly event: string;
  readonly predictions: readonly Prediction[];
  /** Articles of the event itself that the vote kept, of those there were to keep. */
  readonly kept: number;
  readonly toKeep: number;
  readonly strangers: number;
  /** Confident links into the page's own story, and into others. */
  readonly own: number;
  readonly crossing: readonly {
    readonly here: string;
    readonly there: string;
    readonly probability: number;
  }[];
}

/** Each article of an event once as the page, with the whole world but its related stories as the base. */
export function predictEvent(
  gold: GoldEvent,
  world: World,
  retriever: Retriever,
  scorer: Scorer = lexicalScorer,
): EventOutcome {
  const best = new Map<string, Prediction>();
  const outcome = { kept: 0, toKeep: 0, strangers: 0, own: 0 };
  const crossing: EventOutcome['crossing'][number][] = [];
  const docOf = (key: string): string => key.slice(gold.event.length + 1);
  for (const { article: page } of worldArticlesOf(gold)) {
    const story = storyOf(page, gold.event, world, retriever);
    const own = story.filter((article) => world.byKey.get(article.key)?.story === gold.event);
    outcome.kept += own.length;
    outcome.toKeep += gold.articles.length - 1;
    outcome.strangers += story.length - own.length;
    for (const link of linkStory(page, story, scorer)) {
      if (world.byKey.get(link.article)?.story !== gold.event) {
        if (link.probability >= thresholds.confident) crossing.push(textsOf(page, link, world));
        continue;
      }
      if (link.probability >= thresholds.confident) outcome.own += 1;
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
  return { event: gold.event, predictions: [...best.values()], ...outcome, crossing };
}

/** The story that the engine finds for a page: related stories and the page itself are no part of the base. */
export function storyOf(page: Article, event: string, world: World, retriever: Retriever): Article[] {
  const skip = (key: string): boolean => {
    const story = world.byKey.get(key)?.story ?? '';
    return key === page.key || (story !== event && world.isRelated(event, story));
  };
  return findStory(page.sentences, retriever, {
    outlet: page.outlet,
    skip,
    ...(page.published ? { published: page.published } : {}),
  }).flatMap(({ article }) => world.byKey.get(article)?.article ?? []);
}

const textsOf = (
  page: Article,
  link: {
    readonly here: number;
    readonly article: string;
    readonly there: number;
    readonly probability: number;
  },
  world: World,
): EventOutcome['crossing'][number] => ({
  here: page.sentences[link.here]?.text ?? '',
  there: world.byKey.get(link.article)?.article.sentences[link.there]?.text ?? '',
  probability: link.probability,
});
