/** The pointer rests on a mark this long before its popover opens, in ms: reading past opens nothing. */
export const openAfterMs = 200;
/** The way from the mark to its popover may lead over other text for this long, in ms. */
export const closeAfterMs = 350;

/** What hovering asks for. */
export interface HoverActions {
  open(id: string): void;
  close(): void;
}

/** Turns where the pointer is into opening and closing: `over` a mark's id, `inside` the popover, or neither. */
export interface HoverIntent {
  over(id: string): void;
  inside(): void;
  outside(): void;
  /** Forgets what was about to happen. */
  cancel(): void;
}

/*
 *            over(id), rests                     inside()
 *   closed ───────────────────► open ◄────────────────────── leaving
 *      ▲                          │  outside()                  ▲ │
 *      │                          └─────────────────────────────┘ │
 *      └──────────────────────────────────────────────────────────┘ stays outside
 */

/** Opens after a rest on a mark, closes after a while outside. `shown` tells which mark is open now. */
export function createHoverIntent(shown: () => string | null, actions: HoverActions): HoverIntent {
  let opening: { id: string; timer: ReturnType<typeof setTimeout> } | null = null;
  let closing: ReturnType<typeof setTimeout> | null = null;

  const stopOpening = (): void => {
    if (opening) clearTimeout(opening.timer);
    opening = null;
  };
  const stopClosing = (): void => {
    if (closing) clearTimeout(closing);
    closing = null;
  };
  return {
    over(id) {
      if (shown() === id) {
        stopOpening();
        stopClosing();
        return;
      }
      if (opening?.id === id) return;
      stopOpening();
      const timer = setTimeout(() => {
        opening = null;
        stopClosing();
        actions.open(id);
      }, openAfterMs);
      opening = { id, timer };
    },
    inside() {
      stopOpening();
      stopClosing();
    },
    outside() {
      stopOpening();
      if (shown() === null || closing) return;
      closing = setTimeout(() => {
        closing = null;
        actions.close();
      }, closeAfterMs);
    },
    cancel() {
      stopOpening();
      stopClosing();
    },
  };
}
