import {
  annotateLinks,
  buildSegment,
  compareSentences,
  createRetriever,
  findStory,
  type Link,
  lexicalScorer,
  linkStory,
  notCompared,
  type PairComparer,
  thresholds,
  tierOf,
} from '../../utils/engine/index.ts';
import type { Article } from '../../utils/engine/model.ts';
import type { Tier } from '../../utils/shared/tier.ts';
import type { BenchBase } from './bench-base.ts';
import { quantile } from './quantile.ts';
import { createStageClock, type StageTimes } from './stage-clock.ts';

/** What a visit's parts took. */
export interface VisitFigures {
  /** Milliseconds of processor time a page, medians over the pages. */
  readonly processor: StageTimes;
  /** Annotating all pages to retrieving for them: by processor time, and by the clock on the wall. */
  readonly processorRatio: number;
  readonly ratio: number;
}

/** What annotating takes. */
export interface PageFigures {
  /** Pages whose story was never met before: nothing of it is remembered. */
  readonly first: VisitFigures;
  /** The same pages loaded again: the story's articles, the links and the comparisons are remembered. */
  readonly again: VisitFigures;
  /** The very first page of the process, before any code is compiled. */
  readonly unprepared: VisitFigures;
  readonly pages: number;
  /** Articles in a page's story, and marked sentences, on average. */
  readonly articles: number;
  readonly annotations: number;
}

const sentencesOfPage = 60;
const mostPages = 10;
/** Each page is visited so often again, and as many pages of other stories go before, to warm the code up. */
const laterVisits = 3;

interface Visit {
  readonly processor: StageTimes;
  readonly clock: StageTimes;
  readonly articles: number;
  readonly annotations: number;
}

/** Annotates pages of 60 sentences against the whole base: long real articles beside their stories, else generated ones. */
export function measurePage({ articles, real }: BenchBase): PageFigures {
  const visit = openVisits(articles);
  const long = real.filter(({ article }) => article.sentences.length >= sentencesOfPage);
  const stories = new Set(long.map(({ story }) => story));
  const others = real.filter(
    ({ article, story }) => article.sentences.length >= sentencesOfPage / 2 && !stories.has(story),
  );
  const [pages, warmUpPages] =
    long.length > 0
      ? [spread(long, mostPages), spread(others, mostPages)].map((list) =>
          list.map(({ article }) => cut(article)),
        )
      : halves(generated(articles));
  const warmUps = (warmUpPages as Article[]).map(visit);
  const visits = (pages as Article[]).map((page) =>
    Array.from({ length: 1 + laterVisits }, () => visit(page)),
  );
  const first = visits.flatMap((all) => all.slice(0, 1));
  const again = visits.flatMap((all) => all.slice(1));
  const mean = (of: (one: Visit) => number): number =>
    first.reduce((sum, one) => sum + of(one), 0) / first.length;
  return {
    first: figuresOf(first),
    again: figuresOf(again),
    unprepared: figuresOf(warmUps.slice(0, 1)),
    pages: first.length,
    articles: mean((one) => one.articles),
    annotations: mean((one) => one.annotations),
  };
}

const ofTier = (links: readonly Link[], wanted: Tier): Link[] =>
  links.filter(({ probability }) => tierOf(probability) === wanted);

/**
 * Retrieves for a page alone, annotates it as the extension does, then compares what is only possible as when the reader
 * looks at it, and times all three.
 */
function openVisits(articles: readonly Article[]): (page: Article) => Visit {
  const byKey = new Map(articles.map((article) => [article.key, article]));
  const retriever = createRetriever([buildSegment(articles)]);
  return (page) => {
    const clock = createStageClock();
    clock.time('retrieval', () => {
      for (const { text } of page.sentences) retriever.retrieve(text);
    });
    const story = clock.time('story', () =>
      findStory(page.sentences, retriever, {
        outlet: page.outlet,
        ...(page.published ? { published: page.published } : {}),
      }).map(({ article }) => byKey.get(article) as Article),
    );
    const links = clock.time('link', () =>
      linkStory(page, story, lexicalScorer, { floor: thresholds.possible }),
    );
    const annotations = (tier: Tier, compare: PairComparer) =>
      annotateLinks(page, story, ofTier(links, tier), compare).length;
    const marked = clock.time(
      'compare',
      () => annotations('confident', compareSentences) + annotations('possible', notCompared),
    );
    clock.time('possible', () => {
      for (const { here, article, there } of ofTier(links, 'possible'))
        compareSentences(page, here, byKey.get(article) as Article, there);
    });
    return { ...clock.times(), articles: story.length, annotations: marked };
  };
}

function figuresOf(visits: readonly Visit[]): VisitFigures {
  const median = (stage: keyof StageTimes): number =>
    quantile(
      visits.map(({ processor }) => processor[stage]),
      0.5,
    );
  return {
    processor: {
      retrieval: median('retrieval'),
      story: median('story'),
      link: median('link'),
      compare: median('compare'),
      possible: median('possible'),
    },
    processorRatio: ratioOf(visits.map(({ processor }) => processor)),
    ratio: ratioOf(visits.map(({ clock }) => clock)),
  };
}

/** Of sums, so that a page of a large story counts for what it takes. */
function ratioOf(times: readonly StageTimes[]): number {
  const sum = (of: (one: StageTimes) => number): number => times.reduce((total, one) => total + of(one), 0);
  return sum(({ story, link, compare }) => story + link + compare) / sum(({ retrieval }) => retrieval);
}

const cut = (article: Article): Article => ({
  ...article,
  sentences: article.sentences.slice(0, sentencesOfPage),
});

const spread = <Item>(items: readonly Item[], most: number): Item[] => {
  const step = Math.max(1, Math.floor(items.length / most));
  return items.filter((_, at) => at % step === 0).slice(0, most);
};

const halves = <Item>(items: readonly Item[]): Item[][] => [
  items.filter((_, at) => at % 2 === 0),
  items.filter((_, at) => at % 2 === 1),
];

/** Pages of generated sentences, from articles that stand next to each other. */
const generated = (articles: readonly Article[]): Article[] =>
  spread(articles, 2 * mostPages).map((article) => {
    const at = articles.indexOf(article);
    const sentences = articles.slice(at, at + sentencesOfPage).flatMap((one) => one.sentences);
    return cut({ ...article, key: `page/${at}`, outlet: `page-${at}.example`, sentences });
  });
