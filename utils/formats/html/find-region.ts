import type { PageBlock } from './collect-blocks.ts';

/** Shorter blocks are labels, dates and teasers more often than sentences of an article. */
const minRunningText = 60;
/** More letters in links than this share make a block a list of links. */
const maxLinkShare = 0.5;
/** Long list items are teasers more often than sentences of an article. */
const listItemWeight = 0.3;
/** What pages call the element that holds an article's text. */
const bodyNames =
  /(?:^|[\s_-])(?:(?:article|story|post|entry|news|content)[_-]{0,2}(?:body|text|content|copy|main)|(?:body|main)[_-]{0,2}(?:text|copy|content)|articleBody|storyBody|articleText)(?:$|[\s_-])/i;
/** An element so named is the region where it holds this share of the page's running text. */
const minNamedShare = 0.3;
/** The walk goes down while one child holds this share of its parent's running text. */
const minChildShare = 0.7;

/** How much a block speaks for being article text, in letters. */
export function runningText(block: PageBlock): number {
  if (block.kind === 'heading' || block.kind === 'caption') return 0;
  if (block.text.length < minRunningText || linkShare(block) > maxLinkShare) return 0;
  const letters = block.text.length - block.linked;
  return block.kind === 'list-item' ? letters * listItemWeight : letters;
}

/** Share of a block's letters that stand in links. */
export const linkShare = (block: PageBlock): number => block.linked / Math.max(1, block.text.length);

/**
 * The innermost element that holds the bulk of the page's running text: from the root down, while one
 * child holds most of what its parent holds. `null` when no block is running text.
 */
export function findRegion(root: Element, blocks: readonly PageBlock[]): Element | null {
  const held = new Map<Element, number>();
  for (const block of blocks) {
    const weight = runningText(block);
    if (weight === 0) continue;
    for (let element: Element | null = block.element; element; element = element.parentElement) {
      held.set(element, (held.get(element) ?? 0) + weight);
      if (element === root) break;
    }
  }
  if (!held.has(root)) return null;
  const named = findNamed(held, root);
  if (named) return named;
  const children = new Map<Element, Element>();
  for (const [element, weight] of held) {
    const parent = element.parentElement;
    if (!parent || element === root) continue;
    const best = children.get(parent);
    if (best === undefined || weight > (held.get(best) ?? 0)) children.set(parent, element);
  }
  let region = root;
  for (;;) {
    const child = children.get(region);
    if (!child || (held.get(child) ?? 0) < minChildShare * (held.get(region) ?? 0)) return region;
    if (isSingleBlock(child)) return region;
    region = child;
  }
}

/** The element that the page itself names as its article's text, and that holds most of what such ones hold. */
function findNamed(held: ReadonlyMap<Element, number>, root: Element): Element | null {
  let best: Element | null = null;
  let most = minNamedShare * (held.get(root) ?? 0);
  for (const [element, weight] of held) {
    if (weight <= most || element === root || isSingleBlock(element) || !isNamedBody(element)) continue;
    best = element;
    most = weight;
  }
  return best;
}

const isNamedBody = (element: Element): boolean =>
  /\barticleBody\b/i.test(element.getAttribute('itemprop') ?? '') ||
  bodyNames.test(element.getAttribute('class') ?? '') ||
  bodyNames.test(element.id ?? '');

/** A lone paragraph is never the region: its container is. */
const isSingleBlock = (element: Element): boolean => /^(?:p|li|blockquote|h[1-6])$/i.test(element.localName);
