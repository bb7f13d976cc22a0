import type { Article } from '../../utils/engine/model.ts';
import { jsonLines } from './json-lines.ts';
import { readEcbplus } from './read-ecbplus.ts';
import { type GoldEvent, type GoldSplit, readGold } from './read-gold.ts';
import { sharedPath } from './shared-path.ts';

/** An article with the story it tells. */
export interface WorldArticle {
  readonly story: string;
  readonly article: Article;
}

/** Every real article at hand: a base as a reader might have one after years. Keys are `story/document`. */
export interface World {
  readonly articles: readonly WorldArticle[];
  readonly byKey: ReadonlyMap<string, WorldArticle>;
  /** Whether two stories tell of one running matter, so that neither is a distractor for the other. */
  isRelated(story: string, other: string): boolean;
}

/**
 * Reads gold stories, AllSides issues and ECB+ stories; an AllSides issue that is a gold event comes once, as gold, and
 * only with its set. */
export function readWorld(split: GoldSplit, sets = Object.keys(split.sets)): World {
  const gold = readGold(
    split,
    sets.flatMap((set) => split.sets[set] ?? []),
  ).flatMap(worldArticlesOf);
  const held = new Set(Object.values(split.sets).flat());
  const allsides = readAllSides().filter(({ story }) => !held.has(story));
  const ecb = readEcbplus();
  const siblings = new Map(ecb.map(({ story, sibling }) => [story, sibling]));
  const ecbArticles = ecb.flatMap(({ story, articles }) => worldArticlesOf({ event: story, articles }));
  const related = new Set(split.related.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  return worldOf(
    [...gold, ...allsides, ...ecbArticles],
    (story, other) => story === other || related.has(`${story} ${other}`) || siblings.get(story) === other,
  );
}

/** A world of some articles. */
export const worldOf = (articles: readonly WorldArticle[], isRelated: World['isRelated']): World => ({
  articles,
  byKey: new Map(articles.map((one) => [one.article.key, one])),
  isRelated,
});

/** A gold event's articles under the keys that the world gives them. */
export const worldArticlesOf = ({ event, articles }: Pick<GoldEvent, 'event' | 'articles'>): WorldArticle[] =>
  articles.map((article) => ({ story: event, article: { ...article, key: `${event}/${article.key}` } }));

const textSentences = (texts: readonly string[]): Article['sentences'] =>
  texts.map((text, block) => ({ text, kind: 'text', block, verbatim: true }));

function readAllSides(): WorldArticle[] {
  const path = sharedPath('data/stories/allsides.jsonl');
  if (!path) return [];
  return jsonLines<{
    story: string;
    date: string;
    docs: { outlet: string; title: string; paragraphs: string[] }[];
  }>(path).flatMap(({ story, date, docs }) =>
    docs.map(({ outlet, title, paragraphs }, at) => ({
      story,
      article: {
        key: `${story}/${at}`,
        outlet,
        title,
        published: date,
        credits: {},
        sentences: textSentences(paragraphs),
      },
    })),
  );
}
