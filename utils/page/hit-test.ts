import type { Mark } from './mark.ts';

/** Room around a line of text in which the pointer still counts as on it, in px: marks are underlined. */
const slop = 3;

/** The mark under a point of the viewport, by the caret position there and the range's rectangles. */
export function hitTest(document: Document, x: number, y: number, marks: readonly Mark[]): Mark | null {
  const caret = caretAt(document, x, y);
  if (!caret) return null;
  const mark = marks.find(({ range }) => holds(range, caret));
  // The caret position is the nearest one: a point beside the line gives it too.
  return mark && isOver(mark.range, x, y) ? mark : null;
}

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

function caretAt(document: Document, x: number, y: number): Caret | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

function holds(range: Range, { node, offset }: Caret): boolean {
  try {
    return range.comparePoint(node, offset) === 0;
  } catch {
    // The page took the range's nodes out of the document.
    return false;
  }
}

const isOver = (range: Range, x: number, y: number): boolean =>
  [...range.getClientRects()].some(
    (rect) =>
      x >= rect.left - slop && x <= rect.right + slop && y >= rect.top - slop && y <= rect.bottom + slop,
  );
