import type { MarkView, PageView } from '../../utils/app/view.ts';
import type { LiveReading } from '../../utils/formats/html/live-reading.ts';
import { anchorRange } from '../../utils/page/anchor-range.ts';
import type { Mark } from '../../utils/page/mark.ts';

/** A mark of the page together with what it tells. */
export interface PageMark extends Mark {
  readonly view: MarkView;
  /** The block-level element that it stands in: pointers elsewhere need no hit test. */
  readonly element: Element;
}

/** The marks of an answer that stand in the page: the confident ones, where the page still has their words. */
export function marksOfPage(view: PageView, reading: LiveReading): PageMark[] {
  return view.marks.flatMap((mark) => {
    const block = reading.blocks[mark.block];
    const range = block ? anchorRange(block, mark.start, mark.end) : null;
    if (!block || !range) return [];
    return [{ id: mark.id, relation: mark.relation, range, view: mark, element: block.element }];
  });
}
