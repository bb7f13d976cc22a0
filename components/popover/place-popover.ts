import { computePosition, flip, offset, shift, size, type VirtualElement } from '@floating-ui/dom';

/** Distance from the mark, and from the edges of the window, in px. */
const gap = 8;
/** Never lower than this, however little room there is: the popover then covers the mark. */
const leastHeight = 220;
const mostHeight = 560;

/** Keeps the panel beside its anchor and inside the viewport; returns what stops it. */
export function placePopover(panel: HTMLElement, anchor: VirtualElement): () => void {
  const place = async () => {
    const { x, y } = await computePosition(anchor, panel, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(gap),
        flip({ padding: gap, fallbackStrategy: 'bestFit' }),
        shift({ padding: gap }),
        size({
          padding: gap,
          apply: ({ availableHeight }) => {
            panel.style.maxHeight = `${Math.max(leastHeight, Math.min(mostHeight, availableHeight))}px`;
          },
        }),
        shift({ padding: gap, mainAxis: false, crossAxis: true }),
      ],
    });
    panel.style.left = `${x}px`;
    panel.style.top = `${y}px`;
  };
  const placeAgain = () => void place();
  const view = panel.ownerDocument.defaultView ?? window;
  // What moves a mark: any scrolling, a new width, a page or a popover that grows. Floating UI's own watching
  // sees more than that and weighs a kilobyte of the content script's thirty.
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
