import type { PageView } from '../../utils/app/view.ts';
import { handle } from '../../utils/messages/handle.ts';
import { sendToBackground, sendToPages } from '../../utils/messages/send.ts';
import { findFactCheckScripts } from '../../utils/page/find-fact-check-scripts.ts';
import { createHoverIntent } from '../../utils/page/hover-intent.ts';
import { createMarkHighlights, cssHighlights } from '../../utils/page/mark-highlights.ts';
import { observePage } from '../../utils/page/observe-page.ts';
import { scrollToRange } from '../../utils/page/scroll-to-range.ts';
import { createNoteRequest } from './note-request.ts';
import { marksOfPage, type PageMark } from './page-marks.ts';
import { listenToPointer } from './page-pointer.ts';
import { createPagePopover } from './page-popover.ts';
import { createPageSession } from './page-session.ts';

/** Reads, marks and follows the open page until `signal` is aborted; then nothing of it is left. */
export function startAnnotator(signal: AbortSignal): void {
  const port = cssHighlights();
  const highlights = port && createMarkHighlights(port);
  let marks: readonly PageMark[] = [];
  let inPage = false;
  let last: PageView | null = null;

  const note = createNoteRequest();
  const find = (id: string): PageMark | undefined => marks.find((mark) => mark.id === id);
  /** Refined marks that came while the popover was open: what the reader looks at stays as it is. */
  let refined: PageView | null = null;
  const takeRefined = (): void => {
    if (refined && popover.shown === null) quietly(session.refine(refined));
  };
  const onHide = (): void => {
    highlights?.tint(null);
    takeRefined();
  };
  const popover = createPagePopover(find, onHide, note.make);
  const session = createPageSession(document, {
    signal,
    ask: (reading, all) =>
      sendToBackground('annotate', { reading, all, factChecks: findFactCheckScripts(document) }),
    compare: (reading, marks) => sendToBackground('comparePossible', { reading, marks }),
    onView(view, reading) {
      const before = last;
      last = view;
      if (before !== view) refined = null;
      marks = marksOfPage(view, reading);
      inPage = view.status === 'annotated' && view.place === 'page';
      const isOther = before?.url !== view.url;
      if (isOther) note.drop();
      if (!inPage || isOther) popover.hide();
      if (inPage) highlights?.show(shownMarks());
      else highlights?.clear();
      if (inPage && marks[0]) void popover.prepare(marks[0], view, signal);
      const open = popover.shown === null ? undefined : find(popover.shown);
      if (open) highlights?.tint(open.range);
      void sendToPages('pageChanged', { url: view.url });
    },
  });
  const shownMarks = (): PageMark[] => marks.filter(({ view }) => view.tier === 'confident');

  const open = (mark: PageMark, takeFocus: boolean): void => {
    const { view } = session;
    if (!view || !inPage) return;
    popover.show(mark, view, { takeFocus });
    highlights?.tint(mark.range);
  };
  const hover = createHoverIntent(() => popover.shown, {
    open(id) {
      const mark = find(id);
      if (mark) open(mark, false);
    },
    close: () => popover.hide(),
  });
  const step = (by: 1 | -1): boolean => {
    const shown = inPage ? shownMarks() : [];
    const mark = shown[indexAfterStep(shown, popover.shown, by)];
    if (!mark) return false;
    hover.cancel();
    scrollToRange(window, mark.range);
    open(mark, true);
    return true;
  };

  const stopHandling = handle('content', {
    getPageView: () => session.view,
    comparePossible: () => session.comparePossible(),
    readForSaving: () => session.read(),
    scrollToMark({ id }) {
      const mark = find(id);
      if (!mark) return false;
      hover.cancel();
      scrollToRange(window, mark.range);
      open(mark, false);
      return true;
    },
    takeNoteRequest: () => note.take(),
    refresh: () => session.refresh(),
    refined({ view }) {
      refined = view;
      takeRefined();
    },
    nextMark: () => step(1),
    previousMark: () => step(-1),
  });
  listenToPointer(
    { marks: () => (inPage ? shownMarks() : []), popover, hover, open: (mark) => open(mark, false) },
    signal,
  );
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape') popover.hide();
    },
    { signal },
  );
  // A page that comes back from the back-forward cache lost its badge.
  window.addEventListener('pageshow', (event) => event.persisted && quietly(session.refresh()), { signal });
  observePage(
    window,
    { region: () => session.reading?.region ?? null, isOwn: (node) => popover.isOwn(node) },
    () => quietly(session.update()),
    signal,
  );
  signal.addEventListener('abort', () => {
    stopHandling();
    hover.cancel();
    popover.remove();
    highlights?.clear();
  });
  quietly(session.refresh());
}

/** The mark after (or before) the open one; without one, the first below the window's top edge. */
function indexAfterStep(marks: readonly PageMark[], shown: string | null, by: 1 | -1): number {
  const current = marks.findIndex((mark) => mark.id === shown);
  if (current >= 0) return (current + by + marks.length) % marks.length;
  const below = marks.findIndex((mark) => mark.range.getBoundingClientRect().bottom > 0);
  const first = Math.max(below, 0);
  return by === 1 ? first : (first - 1 + marks.length) % marks.length;
}

/** A reading that was overtaken, or an extension that was updated meanwhile, is no failure of the page's. */
function quietly(work: Promise<unknown>): void {
  work.catch((error: unknown) => {
    if (import.meta.env.DEV) console.debug('[crossread]', error);
  });
}
