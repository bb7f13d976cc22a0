/** Where in the viewport a mark comes to lie: above the middle, so that its popover fits below it. */
const restingPlace = 0.35;

/** Brings a range into view unless it already is well inside; scrolls what holds it, then the window. */
export function scrollToRange(window: Window, range: Range): void {
  const element = range.startContainer.parentElement;
  const before = range.getBoundingClientRect();
  const height = window.innerHeight;
  if (before.top > height * 0.1 && before.bottom < height * 0.7) return;
  element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const rect = range.getBoundingClientRect();
  window.scrollBy({ top: rect.top - height * restingPlace, behavior: 'instant' });
}
