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

/*
 * Case is folded without the u flag here: with both, V8 takes ten times as long to compile a pattern
 * (20 ms instead of 2 for the date line, cold, in a page's own thread).
 */

/** Lines that sites set between an article's paragraphs. */
const furniture =
  /^(?:advertisement|ad|sponsored(?: content)?|story continues below.*|article continues (?:after|below).*|continue reading.*|read more\b.{0,120}|related(?: articles?| stories| coverage| content| topics)?:?.{0,4}|see also:?|more:|watch:? ?|share(?: this)?(?: article| story| on .*)?|print|e-?mail|tweet|facebook|twitter|comments?|show comments|sign up\b.{0,120}|subscribe\b.{0,120}|loading\W*|follow us\b.*|click here\b.*|enlarge(?: this image)?|hide caption|toggle caption|image copyright.*|getty images|supported by|(?:most (?:read|popular)|trending|recommended)(?: stories| now)?)$/i;

/** A line that only says when the article came out or was changed. */
const dateLine =
  /^(?:(?:first )?(?:published|updated|posted|modified|last (?:updated|modified))\b.{0,40}\b\d{4}|(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[,.]? )?(?:[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}\.?,? \d{4}))(?!.*[.!?]$).{0,60}$/i;

/** Finds the article's region and drops what stands in it without belonging to it. */
export function selectBlocks(root: Element, all: readonly PageBlock[]): Selection {
  const shown = dropAsides(all);
  const region = findRegion(root, shown);
  if (!region) return { region: null, blocks: [] };
  const inside = shown.filter((block) => region.contains(block.element));
  const text = [...findStandfirst(shown, inside[0]), ...inside].filter(isArticleText);
  return { region, blocks: dropTrailingHeadings(dropRepeats(text)) };
}

/** The standfirst stands this many blocks at most (bylines, share bars) below the headline. */
const maxHeaderBlocks = 12;

/** Sentences between the headline and the region's first block: many sites keep them in a header. */
function findStandfirst(shown: readonly PageBlock[], first: PageBlock | undefined): readonly PageBlock[] {
  const start = first ? shown.indexOf(first) : 0;
  const above = shown.slice(Math.max(0, start - maxHeaderBlocks), start);
  const headline = above.findLastIndex((block) => block.element.localName === 'h1');
  if (headline < 0) return [];
  return above
    .slice(headline + 1)
    .filter((block) => runningText(block) > 0 && /[.!?…]["'”’)]*$/u.test(block.text));
}

/** Pull quotes and captions of picture galleries say again what stands elsewhere. */
function dropRepeats(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const seen = new Set<string>();
  return blocks.filter((block) => {
    if (block.text.length < minRepeat) return true;
    const isNew = !seen.has(block.text);
    seen.add(block.text);
    return isNew;
  });
}

/** Shorter lines ("Yes.", "What happens next?") may well be said twice. */
const minRepeat = 30;

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
  if (block.text.length < maxFurniture && (furniture.test(block.text) || dateLine.test(block.text)))
    return false;
  if (block.kind === 'list-item' && isTeaser(block)) return false;
  return linkShare(block) <= maxLinkShare;
}

/** An item that begins with a linked headline (no full stop, then a new sentence), whatever its summary. */
const isTeaser = ({ text, leadLink }: PageBlock): boolean =>
  leadLink >= minTeaserLink &&
  /[^.!?:,;…–—-]$/u.test(text.slice(0, leadLink)) &&
  /^ ?[\p{Lu}“"‘]/u.test(text.slice(leadLink));

/** A linked headline has this many letters at least; shorter links at the start are names. */
const minTeaserLink = 25;

/** Furniture lines are short; a long paragraph that begins alike is text. */
const maxFurniture = 140;

/** Headings at the end announce what was dropped ("More on this story"). */
function dropTrailingHeadings(blocks: readonly PageBlock[]): readonly PageBlock[] {
  let end = blocks.length;
  while (end > 0 && blocks[end - 1]?.kind === 'heading') end -= 1;
  return blocks.slice(0, end);
}
