import type { Encoding } from '../../shared/encoding.ts';
import type { Article } from '../model.ts';
import { preparePairs } from './prepare-pairs.ts';
import { recallLinks } from './recall-links.ts';
import type { Scorer } from './scorer.ts';

/** A page sentence and a stored sentence with the probability that both report the same fact. */
export interface Link {
  readonly here: number;
  /** Key of the stored article. */
  readonly article: string;
  readonly there: number;
  readonly probability: number;
}

/** Settings of one linking. */
export interface LinkOptions {
  /** Least probability of a link that is given. */
  readonly floor?: number;
  /** What the sentence encoder made of the checkable sentences, by text; only some scorers look at it. */
  readonly encodings?: ReadonlyMap<string, Encoding>;
}

/** Links a page's sentences with those of its story's articles: every pair with at least `floor`, best first. */
export function linkStory(
  page: Article,
  story: readonly Article[],
  scorer: Scorer,
  options: LinkOptions = {},
): Link[] {
  const { floor = 0, encodings } = options;
  const link = () => linkAfresh(page, story, scorer, options);
  // All pairs of a page are far too many to be kept.
  return floor > 0 && !encodings ? recallLinks([page, ...story], scorer, floor, link) : link();
}

function linkAfresh(page: Article, story: readonly Article[], scorer: Scorer, options: LinkOptions): Link[] {
  const prepared = preparePairs(page, story);
  const pairs =
    options.encodings && scorer.align
      ? scorer.align([page, ...story], prepared, options.encodings)
      : prepared;
  const probabilities = scorer.score(pairs, { pageOnly: true, least: options.floor ?? 0 });
  const links: Link[] = [];
  const placeOf = (key: string): number => story.findIndex((article) => article.key === key);
  pairs.forEach(({ here, there }, i) => {
    const probability = probabilities[i] as number;
    if (here.article !== 0 || probability < (options.floor ?? 0)) return;
    links.push({
      here: here.index,
      article: (story[there.article - 1] as Article).key,
      there: there.index,
      probability,
    });
  });
  return links.sort(
    (x, y) =>
      y.probability - x.probability ||
      x.here - y.here ||
      x.there - y.there ||
      placeOf(x.article) - placeOf(y.article),
  );
}
