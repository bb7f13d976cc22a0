import { expect, test, vi } from 'vitest';
import { createPageSession } from '../../entrypoints/annotator.content/page-session.ts';
import type { MarkView, PageView } from '../../utils/app/view.ts';
import { examplePage, possibleMark } from '../component/support/example-views.ts';

const open: MarkView = { ...possibleMark, isCompared: false };
const viewOf = (mark: MarkView, state: 'running' | 'done' = 'running'): PageView => ({
  ...examplePage,
  marks: [mark],
  refinement: { reading: 'r', state },
});

/** A session of the open document whose background compares only where it is asked to. */
async function openSession(compare: (marks: readonly MarkView[]) => readonly MarkView[] | null) {
  const ports = {
    ask: vi.fn(async (_reading: unknown, all: boolean) => viewOf(all ? possibleMark : open)),
    compare: vi.fn(async (_reading: unknown, marks: readonly MarkView[]) => compare(marks)),
    onView: vi.fn(),
    signal: new AbortController().signal,
  };
  const session = createPageSession(document, ports);
  await session.refresh();
  return { session, ports };
}
const compareAll = () => [possibleMark];

test('what is possible stays uncompared until somebody looks at it; all later answers are compared', async () => {
  const { session, ports } = await openSession(compareAll);
  expect(session.view?.marks).toEqual([open]);
  await session.refine(viewOf(open, 'done'));
  expect(ports.compare).not.toHaveBeenCalled();
  await session.comparePossible();
  expect(session.view).toEqual(viewOf(possibleMark, 'done'));
  expect(ports.onView).toHaveBeenLastCalledWith(session.view, session.reading);
  await session.comparePossible();
  expect(ports.compare).toHaveBeenCalledTimes(1);
  await session.refine(viewOf(open, 'done'));
  expect(session.view).toEqual(viewOf(possibleMark, 'done'));
  expect(ports.ask).toHaveBeenLastCalledWith(expect.anything(), false);
  await session.refresh();
  expect(ports.ask).toHaveBeenLastCalledWith(expect.anything(), true);
});

test('where a report has gone since, the page asks afresh', async () => {
  const { session, ports } = await openSession(() => null);
  await session.comparePossible();
  expect(ports.ask).toHaveBeenCalledTimes(2);
  expect(session.view?.marks).toEqual([possibleMark]);
});
