import { type Box, findPlace } from './find-place.ts';

/** What the popover stands beside: a Range will do. */
export interface Anchor {
  getBoundingClientRect(): Box;
}

/** The part of the window that is seen, also when the reader has zoomed in by pinching. */
function viewOf({ visualViewport, innerWidth, innerHeight }: Window): Box {
  if (!visualViewport) return { x: 0, y: 0, width: innerWidth, height: innerHeight };
  const { offsetLeft, offsetTop, width, height } = visualViewport;
  return { x: offsetLeft, y: offsetTop, width, height };
}

/** The height that would need no scrolling. */
function wantedHeight(panel: HTMLElement): number {
  const scroll = panel.querySelector('.scroll');
  return panel.offsetHeight + (scroll ? scroll.scrollHeight - scroll.clientHeight : 0);
}

/** Keeps the panel beside its anchor and inside the viewport; returns what stops it. */
export function placePopover(panel: HTMLElement, anchor: Anchor): () => void {
  const view = panel.ownerDocument.defaultView ?? window;
  const place = async () => {
    const wanted = { width: panel.offsetWidth, height: wantedHeight(panel) };
    const { left, top, maxHeight } = await findPlace(anchor.getBoundingClientRect(), wanted, viewOf(view));
    panel.style.left = `${left}px`;
    panel.style.top = `${top}px`;
    panel.style.maxHeight = `${maxHeight}px`;
  };
  const placeAgain = () => void place();
  // What moves a mark: any scrolling, a new width, a page or a popover that grows.
  const sizes = new ResizeObserver(placeAgain);
  sizes.observe(panel);
  sizes.observe(panel.ownerDocument.body);
  const options = { capture: true, passive: true };
  view.addEventListener('scroll', placeAgain, options);
  view.addEventListener('resize', placeAgain, options);
  placeAgain();
  return () => {
    sizes.disconnect();
    view.removeEventListener('scroll', placeAgain, options);
    view.removeEventListener('resize', placeAgain, options);
  };
}
