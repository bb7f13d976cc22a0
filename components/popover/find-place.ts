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

/** Nearest number to `value` between two others; the lower one where they leave no room. */
const within = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/**
 * Where a panel that wants a size goes: below its anchor, above it where that leaves more, always inside the view.
 * Where neither side has room for the least height, the panel covers a part of its anchor.
 */
export function findPlace(
  anchor: Box,
  wanted: { readonly width: number; readonly height: number },
  view: Box,
): Place {
  const bottom = view.y + view.height;
  const below = bottom - (anchor.y + anchor.height) - 2 * gap;
  const above = anchor.y - view.y - 2 * gap;
  const goesBelow = below >= Math.min(wanted.height, mostHeight) || below >= above;
  const room = Math.max(leastHeight, goesBelow ? below : above);
  const maxHeight = Math.min(mostHeight, room, view.height - 2 * gap);
  const height = Math.min(wanted.height, maxHeight);
  const top = goesBelow ? anchor.y + anchor.height + gap : anchor.y - gap - height;
  return {
    left: within(anchor.x, view.x + gap, view.x + view.width - gap - wanted.width),
    top: within(top, view.y + gap, bottom - gap - height),
    maxHeight,
  };
}
