import { annotateLinks, isEnglish, notCompared, textHash, thresholds, tierOf } from '../engine/index.ts';
import type { ArticleReading } from '../formats/html/model.ts';
import { versionKey } from '../shared/report-address.ts';
import type { Tier } from '../shared/tier.ts';
import { findArticleAt, isEmpty } from '../store/articles.ts';
import type { Base } from '../store/schema.ts';
import { openVersions } from '../store/versions.ts';
import { markFactChecks } from './fact-checks/mark-fact-checks.ts';
import { findEdits } from './find-edits.ts';
import { linkPage } from './link-page.ts';
import { markView } from './mark-view.ts';
import { type PageArticle, pageArticle } from './page-article.ts';
import type { Ports } from './ports.ts';
import { comparerFor } from './read-links.ts';
import type { MarksPlace, MarkView, PageStatus, PageView } from './view.ts';

/** A page that asks to be annotated. */
export interface AnnotateRequest {
  readonly reading: ArticleReading;
  /** Where the reader wants this site's marks. */
  readonly place: MarksPlace;
  /** Compares what is only possible too, which else waits until the reader looks at it (comparePossible). */
  readonly all?: boolean;
}

/** Finds what other outlets in the base, and the reader's own copy, say of a page's sentences. Writes nothing. */
export async function annotatePage(
  { reading, place, all }: AnnotateRequest,
  ports: Ports,
): Promise<PageView> {
  const page = pageArticle(reading);
  const status = await statusOf(reading, place, page, ports.base);
  const edits = status === 'annotated' ? await findEdits(page, ports) : null;
  return {
    url: page.metadata.url,
    title: page.metadata.title,
    outlet: page.metadata.outlet,
    outletName: page.metadata.outletName,
    published: page.metadata.published,
    status,
    sentences: page.sentences.filter(({ kind }) => kind === 'text').length,
    marks: status === 'annotated' ? await findMarks(page, ports, all ?? false) : [],
    saved: await findSaved(page, ports.base),
    ...(edits ? { edits } : {}),
    place,
  };
}

async function statusOf(
  reading: ArticleReading,
  place: MarksPlace,
  page: PageArticle,
  base: Base,
): Promise<PageStatus> {
  if (place === 'off') return 'off';
  if (!reading.isArticle) return 'not-article';
  if (!isEnglish(reading.blocks.map(({ text }) => text).join('\n'), page.metadata.language))
    return 'not-english';
  return (await isEmpty(base)) ? 'empty-base' : 'annotated';
}

/**
 * A sentence with matches of both tiers carries two marks: what is sure is never mixed with what is not.
 * @param all Whether what is only possible is compared too.
 */
async function findMarks(page: PageArticle, ports: Ports, all: boolean): Promise<MarkView[]> {
  const linked = await linkPage(page.article, ports, thresholds.possible);
  const story = [...linked.story.values()].map(({ article }) => article);
  const compared = linked.links.filter(
    ({ probability }) => tierOf(probability) === 'confident' || (all && tierOf(probability) !== null),
  );
  const compare = await comparerFor(page.article, story, compared, ports.readPairs);
  const marksOf = (tier: Tier, isCompared: boolean): MarkView[] =>
    annotateLinks(
      page.article,
      story,
      linked.links.filter(({ probability }) => tierOf(probability) === tier),
      isCompared ? compare : notCompared,
    ).map((annotation) => ({
      ...markView(annotation, tier, page, linked),
      ...(isCompared ? {} : { isCompared: false }),
    }));
  return markFactChecks([...marksOf('confident', true), ...marksOf('possible', all)], page, ports);
}

/** The page as it was saved, if it was; a pack's paraphrase of it does not count. */
async function findSaved({ metadata, sentences }: PageArticle, base: Base): Promise<PageView['saved']> {
  const article = await findArticleAt(base, metadata.url);
  if (!article) return null;
  const key = versionKey(article.id, article.version);
  const version = (await openVersions(base, [key])).get(key);
  if (version?.kind !== 'read') return null;
  return {
    article: article.id,
    version: article.version,
    savedAt: version.retrieved,
    changed: version.textHash !== textHash(sentences.map(({ text }) => text)),
  };
}
