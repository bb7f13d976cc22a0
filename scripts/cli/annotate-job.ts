import type { PairsReader } from '../../utils/app/ports.ts';
import { comparerFor } from '../../utils/app/read-links.ts';
import { annotateLinks, isEnglish, tierOf } from '../../utils/engine/index.ts';
import type { Annotation, Article } from '../../utils/engine/model.ts';
import type { Linker } from '../encoder/open-linker.ts';
import type { BaseArticle } from './base-article.ts';
import { type BaseIndex, indexBase } from './base-index.ts';
import { createStopwatch } from './stopwatch.ts';

/** A page to hold against a base. */
export interface Job {
  readonly id: string | number;
  readonly page: Article;
  /** BCP 47 tag, '' where unknown. */
  readonly language: string;
  readonly base: readonly BaseArticle[];
}

/** What a job's stages took, in milliseconds. */
export type JobTimes = Record<'read' | 'retrieve' | 'link' | 'compare' | 'total', number>;

/** A job's answer, with the articles that its annotations name. */
export interface JobAnswer {
  readonly annotations: readonly Annotation[];
  /** By key. */
  readonly story: ReadonlyMap<string, BaseArticle>;
  readonly ms: JobTimes;
}

/** What holds for every job of a run. */
export interface JobSettings {
  /** Least probability of a match that is listed. */
  readonly floor: number;
  /** The index of `--base-dir`, shared by all jobs. */
  readonly shared: BaseIndex | null;
  readonly link: Linker;
  /** Reads the sentences of confident links together, as the extension does; without it, words decide. */
  readonly readPairs?: PairsReader;
}

/**
 * Runs a job: finds the page's story in its own base and in the shared one, links, compares, groups by origin.
 * @param openJob reads the job; its time is the answer's `read`.
 */
export async function annotateJob(
  openJob: () => Job | Promise<Job>,
  settings: JobSettings,
): Promise<JobAnswer & { readonly job: Job }> {
  const watch = createStopwatch();
  const job = await openJob();
  const read = watch.lap();
  const story = findWholeStory(job, settings.shared);
  const retrieve = watch.lap();
  const articles = story.map(({ article }) => article);
  const links = await settings.link(job.page, articles, settings.floor);
  const link = watch.lap();
  const sure = links.filter(({ probability }) => tierOf(probability) === 'confident');
  const comparer = await comparerFor(job.page, articles, sure, settings.readPairs);
  const annotations = annotateLinks(job.page, articles, links, comparer);
  const compare = watch.lap();
  return {
    job,
    annotations,
    story: new Map(story.map((one) => [one.article.key, one])),
    ms: { read, retrieve, link, compare, total: watch.total() },
  };
}

/**
 * The job's own base is indexed apart from the shared one, which may be large and stays as it is. A page in
 * another language than English has no story, as in the extension.
 */
function findWholeStory({ page, language, base }: Job, shared: BaseIndex | null): BaseArticle[] {
  const text = page.sentences.map((sentence) => sentence.text).join(' ');
  if (!isEnglish(text, language)) return [];
  return [...indexBase(base).findStory(page), ...(shared?.findStory(page) ?? [])];
}
