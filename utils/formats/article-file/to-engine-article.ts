import type { Article, Sentence } from '../../engine/model.ts';
import { sentencesOfBlocks } from '../../engine/text/sentences-of-blocks.ts';
import type { ArticleMetadata, Block } from '../html/model.ts';

/** An article as read, before the engine's form: from a page, a text file or an article's JSON. */
export interface ReadArticle {
  readonly metadata: ArticleMetadata;
  readonly blocks: readonly Block[];
}

/** Splits a read article's blocks into sentences. `key` also stands in for an outlet that is unknown. */
export function toEngineArticle(reading: ReadArticle, key: string): Article {
  const sentences = sentencesOfBlocks(reading.blocks).map(
    ({ text, kind, block, verbatim }): Sentence => ({ text, kind, block, verbatim }),
  );
  return articleOf(reading.metadata, sentences, key);
}

/** An engine article of metadata and ready sentences. */
export function articleOf(metadata: ArticleMetadata, sentences: readonly Sentence[], key: string): Article {
  const { outlet, outletName, url, title, published, agency, byline } = metadata;
  return {
    key,
    outlet: outlet || key,
    ...(outletName === '' ? {} : { outletName }),
    ...(url === '' ? {} : { url }),
    ...(title === '' ? {} : { title }),
    ...(published === null ? {} : { published }),
    credits: {
      ...(agency === null ? {} : { agency }),
      ...(byline === null ? {} : { byline }),
    },
    sentences,
  };
}
