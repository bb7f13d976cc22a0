import { hitTest } from '../../utils/page/hit-test.ts';
import type { HoverIntent } from '../../utils/page/hover-intent.ts';
import type { PageMark } from './page-marks.ts';
import type { PagePopover } from './page-popover.ts';

/** What the pointer's listeners need to know and may do. */
export interface PointerPorts {
  marks(): readonly PageMark[];
  readonly popover: PagePopover;
  readonly hover: HoverIntent;
  open(mark: PageMark): void;
}

/** Follows the pointer over the page without stopping any of its events. */
export function listenToPointer({ marks, popover, hover, open }: PointerPorts, signal: AbortSignal): void {
  let frame = 0;
  let last: PointerEvent | null = null;

  const look = (): void => {
    frame = 0;
    if (!last) return;
    const inside = popover.isOwn(last.target);
    const mark = inside ? null : markAt(last, marks());
    if (inside) hover.inside();
    else if (mark) hover.over(mark.id);
    else hover.outside();
  };
  const onMove = (event: PointerEvent): void => {
    // Touch has no hover, and a pressed button means selecting.
    if (event.pointerType === 'touch' || event.buttons !== 0) {
      hover.cancel();
      return;
    }
    last = event;
    if (frame === 0) frame = requestAnimationFrame(look);
  };
  const onClick = (event: MouseEvent): void => {
    if (popover.isOwn(event.target) || event.button !== 0) return;
    const mark = isThePages(event) ? null : markAt(event, marks());
    hover.cancel();
    if (mark) open(mark);
    else popover.hide();
  };
  document.addEventListener('pointermove', onMove, { signal, passive: true });
  document.addEventListener('pointerleave', () => hover.outside(), { signal });
  document.addEventListener('click', onClick, { signal });
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
}

/** Links, controls and selected text keep their click. */
function isThePages(event: MouseEvent): boolean {
  const target = event.target instanceof Element ? event.target : null;
  if (event.defaultPrevented || target?.closest('a[href], button, input, select, textarea, label, summary'))
    return true;
  const selection = document.getSelection();
  return selection !== null && !selection.isCollapsed;
}

/** The mark under the pointer. Most of a page holds none: the hit test is made only inside marked blocks. */
function markAt(event: MouseEvent, marks: readonly PageMark[]): PageMark | null {
  const target = event.target;
  if (!(target instanceof Node)) return null;
  const near = marks.filter((mark) => mark.element.contains(target) || target.contains(mark.element));
  const hit = near.length === 0 ? null : hitTest(document, event.clientX, event.clientY, near);
  return near.find((mark) => mark.id === hit?.id) ?? null;
}
