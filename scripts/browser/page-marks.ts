import type { Page } from 'playwright-core';

/** A mark as the page draws it. */
export interface PageMark {
  /** Name of the highlight that it belongs to. */
  readonly highlight: string;
  readonly text: string;
}

/** All marks of a page, in document order: the CSS highlights, which page scripts can read too. */
export function readMarks(page: Page): Promise<PageMark[]> {
  return page.evaluate(() => {
    const marks: { highlight: string; range: Range }[] = [];
    for (const [highlight, ranges] of CSS.highlights) {
      // The open mark is drawn twice: its tint is no mark of its own.
      if (highlight === 'crossread-open') continue;
      for (const range of ranges) marks.push({ highlight, range: range as Range });
    }
    marks.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return marks.map(({ highlight, range }) => ({
      highlight,
      text: range.toString().replace(/\s+/g, ' ').trim(),
    }));
  });
}

/** Waits until the page carries marks, or until `isReady` accepts them. */
export async function waitForMarks(
  page: Page,
  isReady: (marks: readonly PageMark[]) => boolean = (marks) => marks.length > 0,
): Promise<PageMark[]> {
  // Marks are registered in one go: the page is asked again at each of its frames.
  for (;;) {
    const marks = await readMarks(page);
    if (isReady(marks)) return marks;
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
}

/** Moves the mouse to the middle of the first line of the mark that holds `text`. */
export async function hoverMark(page: Page, text: string): Promise<void> {
  const point = await page.evaluate((wanted) => {
    for (const ranges of CSS.highlights.values()) {
      for (const range of ranges) {
        if (!(range as Range).toString().replace(/\s+/g, ' ').includes(wanted)) continue;
        (range as Range).startContainer.parentElement?.scrollIntoView({ block: 'center' });
        const line = (range as Range).getClientRects()[0];
        if (line) return { x: line.x + Math.min(line.width / 2, 60), y: line.y + line.height / 2 };
      }
    }
    return null;
  }, text);
  if (point === null) throw new Error(`No mark holds “${text}”`);
  await page.mouse.move(point.x - 3, point.y);
  await page.mouse.move(point.x, point.y);
}
