import { collectBlocks } from './collect-blocks.ts';
import { declaresArticle } from './declares-article.ts';
import { judgeArticle } from './judge-article.ts';
import type { LiveReading } from './live-reading.ts';
import { readMetadata } from './read-metadata.ts';
import { selectBlocks } from './select-blocks.ts';

/**
 * Reads a document's article without changing or cloning anything, giving way between slices. What is
 * read depends on tags and attributes only, so a live page and a parsed copy of it give the same blocks.
 * `metadata.outlet` is '' (see `completeOutlet`). `address`: where the page was read, '' when unknown.
 */
export function* readArticleInSteps(document: Document, address: string): Generator<void, LiveReading> {
  // Not `body`: linkedom makes a second, empty one where scripts follow the first.
  const root = document.querySelector('body') ?? document.documentElement;
  const all = root ? yield* collectBlocks(root) : [];
  yield;
  const { region, blocks } = root ? selectBlocks(root, all) : { region: null, blocks: [] };
  yield;
  const metadata = readMetadata(document, address, blocks);
  const title = squeeze(metadata.title);
  const kept = blocks.filter((block) => block.kind !== 'heading' || squeeze(block.text) !== title);
  const inRegion = region ? all.filter((block) => region.contains(block.element)) : [];
  const reason = judgeArticle(inRegion, kept, declaresArticle(document, metadata.url));
  return {
    isArticle: reason === null,
    reason,
    metadata,
    blocks: kept.map(({ kind, text, runs, element }) => ({ kind, text, runs, element })),
    region,
  };
}

const squeeze = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
