import { type Link, linkStory } from '../engine/index.ts';
import type { Article } from '../engine/model.ts';
import type { ClaimRecord } from '../store/model.ts';
import type { StoredArticle } from './engine-article.ts';
import { keepLinks } from './kept-links.ts';
import { openStory } from './open-story.ts';
import type { Ports } from './ports.ts';

/** A page's links with the base. */
export interface LinkedPage {
  /** Best first; both sides state a fact, and the reader has not taken the pair apart. */
  readonly links: readonly Link[];
  /** The story's articles by version key. */
  readonly story: ReadonlyMap<string, StoredArticle>;
  /** The claims of the linked reports, by `addressOf`. */
  readonly claims: ReadonlyMap<string, ClaimRecord>;
}

/**
 * Finds the page's story and links its sentences with other outlets' reports. Loads that story's
 * articles only, never the base. Also part of a transaction.
 */
export async function linkPage(
  page: Article,
  { base, index, scorer, linker }: Ports,
  floor: number,
): Promise<LinkedPage> {
  const retriever = await index.retriever(['reports']);
  const stored = await openStory(page, retriever, base);
  const story = new Map(stored.map((one) => [one.article.key, one]));
  const articles = stored.map(({ article }) => article);
  const linked = linker ? await linker(page, stored, floor) : linkStory(page, articles, scorer, { floor });
  const { links, claims } = await keepLinks(page, linked, story, base);
  return { links: onePerArticle(links, story), story, claims };
}

/**
 * Where an article was both read and in a pack, its own words stand for it: a pack's report is left
 * out when the same page sentence is linked with a version of that article that was read.
 */
function onePerArticle(links: readonly Link[], story: ReadonlyMap<string, StoredArticle>): Link[] {
  const place = (link: Link): string => `${link.here} ${story.get(link.article)?.record.id}`;
  const isRead = (link: Link): boolean => story.get(link.article)?.version.kind === 'read';
  const read = new Set(links.filter(isRead).map(place));
  return links.filter((link) => isRead(link) || !read.has(place(link)));
}
