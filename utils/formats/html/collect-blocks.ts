import { isBlockTag, isSkipped, looksAside, looksLikeCaption } from './element-rules.ts';
import type { LiveBlock, TextRun } from './live-reading.ts';
import type { BlockKind } from './model.ts';
import { TextBuilder } from './text-builder.ts';

/** A block of the whole page, before the article's region is known. */
export interface PageBlock extends LiveBlock {
  /** Letters inside links. */
  readonly linked: number;
  /** Letters of the link that it begins with; 0 when it begins otherwise. */
  readonly leadLink: number;
  /** Letters inside bold elements. */
  readonly bold: number;
  /** Ancestors that look like matter around the article. */
  readonly asides: readonly Element[];
}

/** The walk gives way after this many nodes: some 0.2 ms of work, far below a 50 ms task. */
const nodesPerStep = 200;

/** Text nodes deeper than this are left out, so that a hostile page cannot exhaust the walk. */
const maxDepth = 400;

interface Level {
  readonly element: Element;
  readonly kind: BlockKind;
  readonly linked: boolean;
  readonly bold: boolean;
  readonly block: Element;
  readonly isBlock: boolean;
  next: ChildNode | null;
}

/**
 * Walks a document once in its order and gathers every block of text that a reader may see, by
 * attributes and tags alone (so a live document and a parsed copy give the same). Yields between slices.
 */
export function* collectBlocks(root: Element): Generator<void, PageBlock[]> {
  const blocks: PageBlock[] = [];
  const asides: Element[] = [];
  let builder = new TextBuilder();
  let linked = 0;
  let leadLink = 0;
  let bold = 0;
  let breaks = 0;
  let visited = 0;

  const flush = (level: Level): void => {
    const text = builder.text;
    if (text !== '') {
      const kind = kindOf(level.kind, text, bold);
      blocks.push({
        kind,
        text,
        runs: builder.runs as TextRun[],
        element: level.block,
        linked,
        leadLink,
        bold,
        asides: [...asides],
      });
    }
    builder = new TextBuilder();
    linked = 0;
    leadLink = 0;
    bold = 0;
    breaks = 0;
  };

  const rootLevel: Level = {
    element: root,
    kind: 'paragraph',
    linked: false,
    bold: false,
    block: root,
    isBlock: true,
    next: root.firstChild,
  };
  const stack: Level[] = [rootLevel];
  for (let level = stack.at(-1); level; level = stack.at(-1)) {
    const node = level.next;
    if (node === null) {
      if (level.isBlock) flush(level);
      if (asides.at(-1) === level.element) asides.pop();
      stack.pop();
      continue;
    }
    level.next = node.nextSibling;
    visited += 1;
    if (visited % nodesPerStep === 0) yield;
    if (node.nodeType === 3) {
      const before = builder.text.length;
      builder.append(node as Text);
      const added = builder.text.length - before;
      if (added > 0) {
        breaks = 0;
        if (level.linked && linked === before) leadLink = builder.text.length;
        if (level.linked) linked += added;
        if (level.bold) bold += added;
      }
      continue;
    }
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    const tag = element.localName.toLowerCase();
    if (tag === 'br') {
      breaks += 1;
      if (breaks > 1) flush(level);
      else builder.appendSpace();
      continue;
    }
    if (isSkipped(element, tag) || isFootnoteMark(element, tag) || stack.length > maxDepth) {
      if (isBlockTag(tag)) flush(level);
      continue;
    }
    const isBlock = isBlockTag(tag);
    if (isBlock) flush(level);
    if (looksAside(element, tag)) asides.push(element);
    stack.push({
      element,
      kind: innerKind(level.kind, element, tag),
      linked: level.linked || tag === 'a',
      bold: level.bold || tag === 'b' || tag === 'strong',
      block: isBlock ? element : level.block,
      isBlock,
      next: element.firstChild,
    });
  }
  return blocks;
}

function innerKind(outer: BlockKind, element: Element, tag: string): BlockKind {
  if (/^h[1-6]$/u.test(tag)) return 'heading';
  if (tag === 'figure' || tag === 'figcaption' || tag === 'caption' || outer === 'caption') return 'caption';
  if (looksLikeCaption(element)) return 'caption';
  if (outer === 'heading') return 'heading';
  if (tag === 'blockquote') return 'quote';
  if (tag === 'li' || tag === 'dt' || tag === 'dd') return outer === 'quote' ? 'quote' : 'list-item';
  return outer;
}

/** A bold line of its own that ends no sentence is a heading. */
const maxBoldHeading = 100;

function kindOf(kind: BlockKind, text: string, bold: number): BlockKind {
  const allBold = bold >= text.length - 1 && text.length <= maxBoldHeading;
  return kind === 'paragraph' && allBold && !/[.!?:;,…"”’']$/u.test(text) ? 'heading' : kind;
}

/** A superscript number or sign that points at a note. */
function isFootnoteMark(element: Element, tag: string): boolean {
  if (tag !== 'sup' || element.firstElementChild === null) return false;
  return /^\s*\[?(?:\d{1,3}|[a-z*†‡])\]?\s*$/i.test(element.textContent ?? '');
}
