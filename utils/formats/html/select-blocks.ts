import type { PageBlock } from './collect-blocks.ts';
import { findRegion, linkShare, runningText } from './find-region.ts';

/** The article's part of a page. */
export interface Selection {
  readonly region: Element | null;
  readonly blocks: readonly PageBlock[];
}

/** A named aside that holds more than this share of the page's running text is the article after all. */
const maxAsideShare = 0.5;
/** Blocks whose letters mostly stand in links are teasers; a sentence with a long link is none. */
const maxLinkShare = 0.6;

/** Lines that sites set between an article's paragraphs. */
const furniture =
  /^(?:advertisement|ad|sponsored(?: content)?|story continues below.*|article continues (?:after|below).*|continue reading.*|read more\b.{0,120}|related(?: articles?| stories| coverage| content| topics)?:?.{0,4}|see also:?|more:|watch:? ?|share(?: this)?(?: article| story| on .*)?|print|e-?mail|tweet|facebook|twitter|comments?|show comments|sign up\b.{0,120}|subscribe\b.{0,120}|loading\W*|follow us\b.*|click here\b.*|enlarge(?: this image)?|hide caption|toggle caption|image copyright.*|getty images|supported by|(?:most (?:read|popular)|trending|recommended)(?: stories| now)?)$/iu;

/** Finds the article's region and drops what stands in it without belonging to it. */
export function selectBlocks(root: Element, all: readonly PageBlock[]): Selection {
  const shown = dropAsides(all);
  const region = findRegion(root, shown);
  if (!region) return { region: null, blocks: [] };
  const inside = shown.filter((block) => region.contains(block.element));
  return { region, blocks: dropTrailingHeadings(inside.filter(isArticleText)) };
}

function dropAsides(all: readonly PageBlock[]): readonly PageBlock[] {
  const held = new Map<Element, number>();
  let total = 0;
  for (const block of all) {
    const weight = runningText(block);
    total += weight;
    for (const aside of block.asides) held.set(aside, (held.get(aside) ?? 0) + weight);
  }
  return all.filter((block) => block.asides.every((aside) => (held.get(aside) ?? 0) > maxAsideShare * total));
}

function isArticleText(block: PageBlock): boolean {
  if (!/[\p{L}\p{N}]/u.test(block.text)) return false;
  if (block.text.length < maxFurniture && furniture.test(block.text)) return false;
  return linkShare(block) <= maxLinkShare;
}

/** Furniture lines are short; a long paragraph that begins alike is text. */
const maxFurniture = 140;

/** Headings at the end announce what was dropped ("More on this story"). */
function dropTrailingHeadings(blocks: readonly PageBlock[]): readonly PageBlock[] {
  let end = blocks.length;
  while (end > 0 && blocks[end - 1]?.kind === 'heading') end -= 1;
  return blocks.slice(0, end);
}
