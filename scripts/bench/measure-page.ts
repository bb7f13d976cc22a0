import {
  annotateLinks,
  buildSegment,
  createRetriever,
  findStory,
  lexicalScorer,
  linkStory,
  thresholds,
} from '../../utils/engine/index.ts';
import type { Article } from '../../utils/engine/model.ts';
import type { BenchBase } from './bench-base.ts';
import { quantile } from './quantile.ts';

/** Milliseconds a page, medians over the pages. */
export interface PageFigures {
  /** Finding the candidates of each sentence, and nothing else. */
  readonly retrieval: number;
  /** Finding the story (which retrieves too), linking, and comparing with origins: annotating is all three. */
  readonly story: number;
  readonly link: number;
  readonly compare: number;
  /** Annotating a page to retrieving for the same page. */
  readonly ratio: number;
  readonly pages: number;
  /** Articles in a page's story, and marked sentences, on average. */
  readonly articles: number;
  readonly annotations: number;
}

const sentencesOfPage = 60;
const mostPages = 5;
/** Each page is measured so often, once more before the clock counts; its median stands. */
const rounds = 3;

interface Round {
  readonly retrieval: number;
  readonly story: number;
  readonly link: number;
  readonly compare: number;
  readonly ratio: number;
}

/** Annotates pages of 60 sentences against the whole base: long real articles beside their stories, else generated ones. */
export function measurePage({ articles, real }: BenchBase): PageFigures {
  const byKey = new Map(articles.map((article) => [article.key, article]));
  const retriever = createRetriever([buildSegment(articles)]);
  const long = real.filter(({ article }) => article.sentences.length >= sentencesOfPage);
  const pages = long.length > 0 ? spread(long, mostPages).map(({ article }) => article) : generated(articles);
  let stories = 0;
  let marked = 0;
  const measured = pages.map((whole) => {
    const page: Article = { ...whole, sentences: whole.sentences.slice(0, sentencesOfPage) };
    const all: Round[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      const times = [performance.now()];
      for (const { text } of page.sentences) retriever.retrieve(text);
      times.push(performance.now());
      const story = findStory(page.sentences, retriever, {
        outlet: page.outlet,
        ...(page.published ? { published: page.published } : {}),
      }).map(({ article }) => byKey.get(article) as Article);
      times.push(performance.now());
      const links = linkStory(page, story, lexicalScorer, { floor: thresholds.possible });
      times.push(performance.now());
      const annotations = annotateLinks(page, story, links);
      times.push(performance.now());
      if (round > 0) all.push(roundOf(times));
      else {
        stories += story.length;
        marked += annotations.length;
      }
    }
    return medians(all);
  });
  return {
    ...medians(measured),
    pages: pages.length,
    articles: stories / pages.length,
    annotations: marked / pages.length,
  };
}

function roundOf(times: readonly number[]): Round {
  const [retrieval = 0, story = 0, link = 0, compare = 0] = times.slice(1).map((t, i) => t - (times[i] ?? 0));
  return { retrieval, story, link, compare, ratio: (story + link + compare) / retrieval };
}

const medians = (all: readonly Round[]): Round => {
  const median = (of: (round: Round) => number): number => quantile(all.map(of), 0.5);
  return {
    retrieval: median((round) => round.retrieval),
    story: median((round) => round.story),
    link: median((round) => round.link),
    compare: median((round) => round.compare),
    ratio: median((round) => round.ratio),
  };
};

const spread = <Item>(items: readonly Item[], most: number): Item[] => {
  const step = Math.max(1, Math.floor(items.length / most));
  return items.filter((_, at) => at % step === 0).slice(0, most);
};

/** Pages of generated sentences, from articles that stand next to each other. */
const generated = (articles: readonly Article[]): Article[] =>
  spread(articles, mostPages).map((article) => {
    const at = articles.indexOf(article);
    const sentences = articles.slice(at, at + sentencesOfPage).flatMap((one) => one.sentences);
    return { ...article, key: `page/${at}`, outlet: `page-${at}.example`, sentences };
  });
