import { computePosition, flip, offset, type Platform, shift, size } from '@floating-ui/core';

/** A rectangle in CSS pixels of the window. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a panel goes: its left upper corner, and how high it may be. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

/** Distance from the mark, and from the edges of the window, in px. */
const gap = 8;
/**
 * Never lower than this, however little room there is: the first line, its chips, two lines of a report and the
 * buttons take 220 in a window of 380 px (200 % zoom on a small laptop).
 */
const leastHeight = 220;
const mostHeight = 560;

/**
 * Where a panel that wants a size goes: below its anchor, above it where that leaves more, always inside the view.
 * Where neither side has room for the least height, the panel covers a part of its anchor. Floating UI's core sees
 * the three rectangles only: the panel is `position: fixed`, with the view as its one border.
 */
export async function findPlace(
  anchor: Box,
  wanted: { readonly width: number; readonly height: number },
  view: Box,
): Promise<Place> {
  const room = Math.min(mostHeight, view.height - 2 * gap);
  let maxHeight = room;
  const height = () => Math.min(wanted.height, maxHeight);
  const platform: Platform = {
    getElementRects: () => ({
      reference: anchor,
      floating: { x: 0, y: 0, width: wanted.width, height: height() },
    }),
    getDimensions: () => ({ width: wanted.width, height: height() }),
    getClippingRect: () => view,
  };
  const { x, y } = await computePosition(anchor, null, {
    platform,
    placement: 'bottom-start',
    middleware: [
      offset(gap),
      flip({ padding: gap, crossAxis: false, fallbackStrategy: 'bestFit' }),
      size({
        padding: gap,
        apply: ({ availableHeight }) => {
          maxHeight = Math.min(room, Math.max(leastHeight, availableHeight));
        },
      }),
      shift({ padding: gap, crossAxis: true }),
    ],
  });
  return { left: x, top: y, maxHeight };
}
