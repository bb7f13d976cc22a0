import type { Link } from '../engine/index.ts';
import { textHash } from '../engine/index.ts';
import type { Article } from '../engine/model.ts';
import type { ArticleReading } from '../formats/html/model.ts';
import type { Encoding } from '../shared/encoding.ts';
import { type AnnotateRequest, annotatePage } from './annotate-page.ts';
import { encodeStory, type StoryEncoder } from './encode-story.ts';
import type { StoredArticle } from './engine-article.ts';
import type { PairsReader, Ports, StoryLinker } from './ports.ts';
import type { PageView, Refinement } from './view.ts';

/** Links a page by words and encodings: by text, for those sentences that have one. */
export type EncodedLinker = (
  page: Article,
  story: readonly Article[],
  encodings: ReadonlyMap<string, Encoding>,
  floor: number,
) => readonly Link[];

/**
 * Annotates a page a second time, with what the sentence encoder knows: first its links, then, when the network of pairs
 * has read the two sentences of each, how they part. Where that network fails, words alone say it.
 * @param onLinked gets the view in between
 */
export async function refinePage(
  request: AnnotateRequest,
  ports: Ports,
  encoder: StoryEncoder,
  link: EncodedLinker,
  onLinked: (view: PageView) => void,
): Promise<PageView> {
  let linked: Promise<readonly Link[]> | undefined;
  const linker: StoryLinker = (page, story, floor) => {
    linked ??= linkEncoded(page, story, floor, encoder, link);
    return linked;
  };
  // Between two of the page's batches the base would get its turn.
  const release = encoder.queue.hold();
  try {
    const view = await annotatePage(request, { ...ports, linker });
    onLinked(withRefinement(view, request.reading, 'running'));
    const readPairs: PairsReader = (pairs) => encoder.queue.readPairs(pairs, encoder.signal);
    const read = await annotatePage(request, { ...ports, linker, readPairs }).catch((error: unknown) => {
      encoder.signal.throwIfAborted();
      console.error('Crossread could not read the pairs of a page', error);
      return view;
    });
    return withRefinement(read, request.reading, 'done');
  } finally {
    release();
  }
}

async function linkEncoded(
  page: Article,
  story: readonly StoredArticle[],
  floor: number,
  encoder: StoryEncoder,
  link: EncodedLinker,
): Promise<readonly Link[]> {
  if (story.length === 0) return [];
  const encodings = await encodeStory(page, story, encoder);
  return link(
    page,
    story.map(({ article }) => article),
    encodings,
    floor,
  );
}

/** A view that tells how far the encoder is with it. */
export const withRefinement = (
  view: PageView,
  reading: ArticleReading,
  state: Refinement['state'],
): PageView => ({
  ...view,
  refinement: { reading: textHash(reading.blocks.map(({ text }) => text)), state },
});
