import type { Link } from '../engine/index.ts';
import { textHash } from '../engine/index.ts';
import type { Article } from '../engine/model.ts';
import type { ArticleReading } from '../formats/html/model.ts';
import type { Encoding } from '../shared/encoding.ts';
import { type AnnotateRequest, annotatePage } from './annotate-page.ts';
import { encodeStory, type StoryEncoder } from './encode-story.ts';
import type { Ports, StoryLinker } from './ports.ts';
import type { PageView, Refinement } from './view.ts';

/** Links a page by words and encodings: by text, for those sentences that have one. */
export type EncodedLinker = (
  page: Article,
  story: readonly Article[],
  encodings: ReadonlyMap<string, Encoding>,
  floor: number,
) => readonly Link[];

/** Annotates a page a second time, with what the sentence encoder knows. */
export async function refinePage(
  request: AnnotateRequest,
  ports: Ports,
  encoder: StoryEncoder,
  link: EncodedLinker,
): Promise<PageView> {
  const linker: StoryLinker = async (page, story, floor) => {
    if (story.length === 0) return [];
    const encodings = await encodeStory(page, story, encoder);
    const articles = story.map(({ article }) => article);
    return link(page, articles, encodings, floor);
  };
  // Between two of the page's batches the base would get its turn.
  const release = encoder.queue.hold();
  try {
    const view = await annotatePage(request, { ...ports, linker });
    return withRefinement(view, request.reading, 'done');
  } finally {
    release();
  }
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
