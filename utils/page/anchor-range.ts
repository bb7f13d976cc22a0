import type { LiveBlock, TextRun } from '../formats/html/live-reading.ts';

/**
 * The stretch of the document that a block's text from `start` to `end` stands in, or `null` when the
 * page no longer holds those letters there (it changed since it was read).
 */
export function anchorRange(block: LiveBlock, start: number, end: number): Range | null {
  const runs = block.runs.filter((run) => run.start < end && run.start + run.length > start);
  const first = runs[0];
  const last = runs.at(-1);
  if (!first || !last || !runs.every((run) => stillStands(run, block.text))) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.offset + Math.max(0, start - first.start));
  range.setEnd(last.node, last.offset + Math.min(last.length, end - last.start));
  return range;
}

/** Letters are compared without their spaces: a run may hold other whitespace than the block's text. */
function stillStands({ node, start, offset, length }: TextRun, text: string): boolean {
  if (!node.isConnected) return false;
  const here = node.data.slice(offset, offset + length);
  return here.length === length && here.replace(/\s/gu, ' ') === text.slice(start, start + length);
}
