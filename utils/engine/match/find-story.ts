import type { Sentence } from '../model.ts';
import { daysBetween } from './days-between.ts';
import { gatherVotes } from './gather-votes.ts';
import { logOdds, probabilityOf } from './logistic.ts';
import type { Retriever } from './retriever.ts';
import trained from './vote.trained.json' with { type: 'json' };

/** What the vote knows of the page. */
export interface StoryOptions {
  /** The page's outlet: its own articles are never its story's other reports. */
  readonly outlet?: string;
  /** ISO 8601 date of the page. */
  readonly published?: string;
  /** Articles that are left out, by key. */
  readonly skip?: (article: string) => boolean;
  /** At most so many articles. */
  readonly limit?: number;
  /** Least probability of an article that stays, where the base is no ordinary one. */
  readonly least?: number;
}

/** An article of the page's story. */
export interface StoryArticle {
  readonly article: string;
  /** Probability that it tells the page's story, 0 to 1. */
  readonly score: number;
}

/** More articles than this add time and no other outlet's news. */
const defaultLimit = 40;
/**
 * Least probability of an article that stays: on `dev` it keeps 59 of the story's 60 articles, and two strangers,
 * with every real article at hand as base (npm run evaluate -- links).
 */
const leastProbability = 0.05;
/**
 * Outlets report one event within days (97 % of the training pairs within two), strangers in a base of years mostly do
 * not: log-odds for dates this near. Set well below what the training base would give, which has few days in common.
 */
const sameDays = 3;
const sameDaysBonus = 1.5;
/** Beyond this, log-odds off for each doubling of the days between, and at most. On `dev` strangers fall from 59 to 1. */
const nearDays = 7;
const perDoubling = 1;
const mostOff = 5;

/**
 * The articles of the same story: each page sentence's best candidates vote for their articles, whole articles are held
 * against the page, and only those stay that are probably of one story, the likeliest first. Article-level evidence
 * tells more than any sentence alone.
 */
export function findStory(
  page: readonly Sentence[],
  retriever: Retriever,
  options: StoryOptions = {},
): StoryArticle[] {
  const { outlet, skip } = options;
  const leftOut = (article: string): boolean =>
    (outlet !== undefined && retriever.articleOf(article)?.outlet === outlet) || (skip?.(article) ?? false);
  return gatherVotes(page, retriever, leftOut)
    .map(({ article, features }) => {
      const date = dateOdds(options.published, retriever.articleOf(article)?.published);
      return { article, score: probabilityOf(logOdds(trained.model, features) + date) };
    })
    .filter(({ score }) => score >= (options.least ?? leastProbability))
    .sort((x, y) => y.score - x.score || (x.article < y.article ? -1 : 1))
    .slice(0, options.limit ?? defaultLimit);
}

/** What two dates say of one story, in log-odds; nothing where one is unknown. */
function dateOdds(here: string | undefined, there: string | undefined): number {
  const days = daysBetween(here, there);
  if (days === undefined) return 0;
  if (days <= sameDays) return sameDaysBonus;
  return days > nearDays ? -Math.min(mostOff, perDoubling * Math.log2(days / nearDays)) : 0;
}
