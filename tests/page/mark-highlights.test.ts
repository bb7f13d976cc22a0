import { expect, it } from 'vitest';
import { createMarkHighlights, type HighlightPort } from '../../utils/page/mark-highlights.ts';

function recordingPort(): { port: HighlightPort; drawn: Map<string, { ranges: number; priority: number }> } {
  const drawn = new Map<string, { ranges: number; priority: number }>();
  const port: HighlightPort = {
    set: (name, ranges, priority) => void drawn.set(name, { ranges: ranges.length, priority }),
    delete: (name) => void drawn.delete(name),
  };
  return { port, drawn };
}

const range = () => document.createRange();

it('draws one highlight a relation, the stronger one on top, and replaces what was there', () => {
  const { port, drawn } = recordingPort();
  const highlights = createMarkHighlights(port);
  highlights.show([
    { id: '1', relation: 'agrees', range: range() },
    { id: '2', relation: 'conflicts', range: range() },
    { id: '3', relation: 'agrees', range: range() },
  ]);
  expect([...drawn.keys()].sort()).toEqual(['crossread-agrees', 'crossread-conflicts']);
  expect(drawn.get('crossread-agrees')?.ranges).toBe(2);
  expect(drawn.get('crossread-conflicts')?.priority).toBeGreaterThan(
    drawn.get('crossread-agrees')?.priority ?? 9,
  );
  highlights.show([{ id: '4', relation: 'differs', range: range() }]);
  expect([...drawn.keys()]).toEqual(['crossread-differs']);
});

it('tints the open mark above all others, and leaves nothing behind', () => {
  const { port, drawn } = recordingPort();
  const highlights = createMarkHighlights(port);
  highlights.show([{ id: '1', relation: 'conflicts', range: range() }]);
  highlights.tint(range());
  expect(drawn.get('crossread-open')?.priority).toBeGreaterThan(
    drawn.get('crossread-conflicts')?.priority ?? 9,
  );
  highlights.tint(null);
  expect([...drawn.keys()]).toEqual(['crossread-conflicts']);
  highlights.tint(range());
  highlights.clear();
  expect(drawn.size).toBe(0);
});
