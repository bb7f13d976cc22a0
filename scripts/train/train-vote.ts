import { gatherVotes, voteFeatureNames } from '../../utils/engine/match/gather-votes.ts';
import type { Logistic } from '../../utils/engine/match/logistic.ts';
import { createRetriever, type Retriever } from '../../utils/engine/match/retriever.ts';
import { buildSegment } from '../../utils/engine/match/segment.ts';
import type { Article } from '../../utils/engine/model.ts';
import { seededRandom } from '../gold/bootstrap.ts';
import { type GoldEvent, pairKey } from '../gold/read-gold.ts';
import { type World, type WorldArticle, worldArticlesOf } from '../gold/read-world.ts';
import { fitLogistic } from './fit-logistic.ts';

const penalty = 1;
/** Strangers in the small bases that a page is also held against. */
const strangers = 12;
/** Single sentences that stand for packs' articles of one report. */
const singles = 4;

/** The trained part of the article vote. */
export interface VoteModel {
  readonly provenance: string;
  readonly features: readonly string[];
  readonly model: Logistic;
}

interface Candidates {
  readonly rows: Float64Array[];
  readonly labels: number[];
}

/**
 * Trains the article vote. Each training page votes four times: in the whole world with and without its own story, and
 * in a small base with and without it, the small one holding articles of a single sentence too.
 */
export function trainVote(events: readonly GoldEvent[], world: World): VoteModel {
  const found: Candidates = { rows: [], labels: [] };
  const all = createRetriever([buildSegment(world.articles.map(({ article }) => article))]);
  const random = seededRandom(7);
  for (const event of events) {
    const own = worldArticlesOf(event);
    const others = drawStrangers(event.event, world, random);
    for (const { article: page } of own) {
      const isOwn = (key: string): boolean => world.byKey.get(key)?.story === event.event;
      const isLeftOut = (key: string): boolean => {
        const story = world.byKey.get(key)?.story;
        return (
          key === page.key || (story !== undefined && !isOwn(key) && world.isRelated(event.event, story))
        );
      };
      collect(page, all, isLeftOut, isOwn, found);
      collect(page, all, (key) => isLeftOut(key) || isOwn(key), isOwn, found);
      const small = smallBase(page, event, own, others, random);
      const retriever = createRetriever([buildSegment([...small.true, ...small.false])]);
      const truth = new Set(small.true.map(({ key }) => key));
      collect(
        page,
        retriever,
        () => false,
        (key) => truth.has(key),
        found,
      );
      collect(
        page,
        retriever,
        (key) => truth.has(key),
        () => false,
        found,
      );
    }
  }
  const width = voteFeatureNames.length;
  const rows = new Float32Array(found.rows.length * width);
  found.rows.forEach((row, at) => {
    rows.set(row, at * width);
  });
  return {
    provenance:
      'Logistic model over candidate articles of the pages of the train set; made by scripts/train.ts',
    features: voteFeatureNames,
    model: fitLogistic({ width, rows, labels: Uint8Array.from(found.labels) }, penalty),
  };
}

function collect(
  page: Article,
  retriever: Retriever,
  skip: (key: string) => boolean,
  isStory: (key: string) => boolean,
  into: Candidates,
): void {
  const isSkipped = (key: string): boolean => retriever.articleOf(key)?.outlet === page.outlet || skip(key);
  for (const { article, features } of gatherVotes(page.sentences, retriever, isSkipped)) {
    into.rows.push(features);
    into.labels.push(isStory(article) ? 1 : 0);
  }
}

function drawStrangers(event: string, world: World, random: () => number): WorldArticle[] {
  const drawn: WorldArticle[] = [];
  while (drawn.length < strangers) {
    const one = world.articles[Math.floor(random() * world.articles.length)] as WorldArticle;
    if (!world.isRelated(event, one.story)) drawn.push(one);
  }
  return drawn;
}

/** The event's other articles and some strangers, each side also with articles of one sentence. */
function smallBase(
  page: Article,
  event: GoldEvent,
  own: readonly WorldArticle[],
  others: readonly WorldArticle[],
  random: () => number,
): { true: Article[]; false: Article[] } {
  const docOf = (key: string): string => key.slice(event.event.length + 1);
  const rest = own.map(({ article }) => article).filter(({ key }) => key !== page.key);
  const linked = rest.flatMap((article) =>
    article.sentences.flatMap((_, at) =>
      page.sentences.some((_, here) => event.both.has(pairKey(docOf(page.key), here, docOf(article.key), at)))
        ? [single(article, at)]
        : [],
    ),
  );
  const strange = others.map(({ article }) => article);
  return {
    true: [...rest, ...draw(linked, singles, random)],
    false: [
      ...strange,
      ...strange
        .slice(0, singles)
        .map((article) => single(article, Math.floor(random() * article.sentences.length))),
    ],
  };
}

const single = (article: Article, at: number): Article => ({
  ...article,
  key: `${article.key}#${at}`,
  sentences: article.sentences.slice(at, at + 1),
});

function draw<Item>(items: readonly Item[], count: number, random: () => number): Item[] {
  const left = [...items];
  const drawn: Item[] = [];
  while (drawn.length < count && left.length > 0)
    drawn.push(...left.splice(Math.floor(random() * left.length), 1));
  return drawn;
}
