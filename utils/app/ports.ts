import type { Link, Scorer } from '../engine/index.ts';
import type { Article } from '../engine/model.ts';
import type { PairReading, SentencePair } from '../shared/pair-reading.ts';
import type { Base } from '../store/schema.ts';
import type { StoredArticle } from './engine-article.ts';
import type { ReportIndex } from './report-index.ts';

/** Links a page with the articles of its story: every pair with at least `floor`, best first. */
export type StoryLinker = (
  page: Article,
  story: readonly StoredArticle[],
  floor: number,
) => Promise<readonly Link[]>;

/** Reads pairs of sentences by the network of pairs, in their order. */
export type PairsReader = (pairs: readonly SentencePair[]) => Promise<readonly PairReading[]>;

/** What the use cases need of the world; the entrypoint supplies it. */
export interface Ports {
  readonly base: Base;
  readonly index: ReportIndex;
  readonly scorer: Scorer;
  /** Links pages with more than words; without one, `scorer` does. */
  readonly linker?: StoryLinker;
  /** Reads pairs of sentences together, in their order; without it, words alone decide how two reports part. */
  readonly readPairs?: PairsReader;
  /** Now, ISO 8601. */
  readonly clock: () => string;
  /** A new id without `@` and `#`. */
  readonly newId: () => string;
}
