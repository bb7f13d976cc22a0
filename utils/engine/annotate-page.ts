import type { PairReading } from '../shared/pair-reading.ts';
import { compareReports, type ReportInContext } from './compare/compare-reports.ts';
import { type Link, linkStory } from './match/link-story.ts';
import type { Scorer } from './match/scorer.ts';
import { thresholds, tierOf } from './match/thresholds.ts';
import type { Annotation, Article, Comparison, Match } from './model.ts';
import { findArticleOrigin } from './origins/find-origin.ts';
import { groupOrigins } from './origins/group-origins.ts';

/** Settings of one annotation. */
export interface AnnotateOptions {
  /** Least probability of a match that is listed; the `possible` threshold when left out. */
  readonly floor?: number;
}

/**
 * What a page's sentences carry, in page order: links with the story's articles, the differences of each pair, and
 * the matches that have a tier grouped by origin. Articles of the page's own outlet are never matched.
 */
export function annotatePage(
  page: Article,
  story: readonly Article[],
  scorer: Scorer,
  options: AnnotateOptions = {},
): Annotation[] {
  return annotateLinks(
    page,
    story,
    linkStory(page, story, scorer, { floor: options.floor ?? thresholds.possible }),
  );
}

/** A page's sentence and a stored one, held against each other. */
export type PairComparer = (page: Article, here: number, article: Article, there: number) => Comparison;

/** What parts a page's sentence from a stored one. */
export const compareSentences: PairComparer = (page, here, article, there) =>
  compareReports(reportOf(page, here), reportOf(article, there));

/**
 * The same with what the network of pairs makes of both sentences.
 * @param readingOf The reading of two texts; undefined where they were not read.
 */
export const compareWithReadings =
  (readingOf: (a: string, b: string) => PairReading | undefined): PairComparer =>
  (page, here, article, there) => {
    const [one, two] = [reportOf(page, here), reportOf(article, there)];
    return compareReports(one, two, readingOf(one.text, two.text));
  };

/** Stands for a comparison that is still to be made: it says nothing. */
export const notCompared: PairComparer = () => ({ relation: 'agrees', differences: [] });

/**
 * The same for links that are already there.
 * @param compare Half of the work is comparing: whoever needs no differences yet gives something lighter.
 */
export function annotateLinks(
  page: Article,
  story: readonly Article[],
  links: readonly Link[],
  compare: PairComparer = compareSentences,
): Annotation[] {
  const articles = new Map(story.map((article) => [article.key, article]));
  const bySentence = new Map<number, Link[]>();
  for (const link of links) {
    const list = bySentence.get(link.here);
    if (list) list.push(link);
    else bySentence.set(link.here, [link]);
  }
  return [...bySentence]
    .sort(([x], [y]) => x - y)
    .map(([sentence, own]) => {
      const matches = own.map((link) => matchOf(page, articles.get(link.article) as Article, link, compare));
      const tiered = matches.filter(({ tier }) => tier !== null);
      const reports = tiered.map(({ article, sentence: there }) => ({
        article: articles.get(article) as Article,
        sentence: there,
      }));
      return {
        sentence,
        text: page.sentences[sentence]?.text ?? '',
        tier: matches.find(({ tier }) => tier !== null)?.tier ?? null,
        matches,
        origins: reports.length > 0 ? groupOrigins({ article: page, sentence }, reports) : [],
      };
    });
}

function matchOf(page: Article, article: Article, link: Link, compare: PairComparer): Match {
  const there = article.sentences[link.there];
  const comparison = compare(page, link.here, article, link.there);
  return {
    article: article.key,
    outlet: article.outlet,
    sentence: link.there,
    text: there?.text ?? '',
    verbatim: there?.verbatim ?? true,
    probability: link.probability,
    tier: tierOf(link.probability),
    relation: comparison.relation,
    differences: comparison.differences,
  };
}

function reportOf(article: Article, index: number): ReportInContext {
  const sentence = article.sentences[index];
  const before = article.sentences[index - 1];
  const origin = findArticleOrigin(article);
  return {
    text: sentence?.text ?? '',
    verbatim: sentence?.verbatim ?? true,
    outlet: article.outlet,
    ...(origin ? { origin } : {}),
    ...(article.published ? { published: article.published } : {}),
    ...(article.outletName ? { outletName: article.outletName } : {}),
    ...(before?.kind === 'text' && before.verbatim ? { before: before.text } : {}),
  };
}
