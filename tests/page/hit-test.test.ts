import { beforeEach, expect, it, vi } from 'vitest';
import { hitTest } from '../../utils/page/hit-test.ts';
import type { Mark } from '../../utils/page/mark.ts';

let text: Text;
let mark: Mark;

/** A document whose caret is where the test says, as jsdom lays nothing out. */
function documentWithCaret(node: Node | null, offset: number): Document {
  const at = node && { offsetNode: node, offset };
  return { caretPositionFromPoint: () => at } as unknown as Document;
}

beforeEach(() => {
  document.body.innerHTML = '<p>Before. The marked one. After.</p>';
  text = document.querySelector('p')?.firstChild as Text;
  const range = document.createRange();
  range.setStart(text, 8);
  range.setEnd(text, 23);
  range.getClientRects = () => [new DOMRect(100, 50, 200, 20)] as unknown as DOMRectList;
  mark = { id: '1', relation: 'agrees', range };
});

it('finds the mark that holds the caret under the pointer', () => {
  expect(hitTest(documentWithCaret(text, 12), 150, 60, [mark])).toBe(mark);
});

it('finds none beside the line, before the mark, or where there is no text', () => {
  expect(hitTest(documentWithCaret(text, 12), 400, 60, [mark])).toBeNull();
  expect(hitTest(documentWithCaret(text, 3), 150, 60, [mark])).toBeNull();
  expect(hitTest(documentWithCaret(null, 0), 150, 60, [mark])).toBeNull();
});

it('uses the older caret call where it is the only one, and survives marks taken out of the page', () => {
  const caretRangeFromPoint = vi.fn(() => ({ startContainer: text, startOffset: 12 }));
  expect(hitTest({ caretRangeFromPoint } as unknown as Document, 150, 60, [mark])).toBe(mark);
  const elsewhere = document.implementation.createHTMLDocument().body;
  expect(hitTest(documentWithCaret(elsewhere, 0), 150, 60, [mark])).toBeNull();
});
