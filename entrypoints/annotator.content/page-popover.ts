import { type MountedPopover, mountPopover } from '../../components/popover/mount-popover.tsx';
import { createWords } from '../../components/words.tsx';
import type { MarkView, PageView, ReportView } from '../../utils/app/view.ts';
import { browser } from '../../utils/browser/api.ts';
import { sendToBackground } from '../../utils/messages/send.ts';
import { idle } from '../../utils/page/idle.ts';
import { createPopoverHost } from '../../utils/page/popover-host.ts';
import { copyText } from './copy-text.ts';
import type { PageMark } from './page-marks.ts';

/** The popover in the page: one at a time. */
export interface PagePopover {
  /** Id of the mark that is shown; `null` while closed. */
  readonly shown: string | null;
  /** Whether an event or a node of the page is the popover's own. */
  isOwn(node: EventTarget | null): boolean;
  /** Does ahead, while the page rests, what takes long in the first showing; the page gets nothing yet. */
  prepare(mark: PageMark, view: PageView, signal: AbortSignal): Promise<void>;
  show(mark: PageMark, view: PageView, options: { readonly takeFocus: boolean }): void;
  hide(): void;
  /** Closes it for good and takes its host out of the page. */
  remove(): void;
}

/** Makes the popover; its host comes into the page when it is first shown. `onHide` after every closing, `onNote` as in the popover. */
export function createPagePopover(
  findMark: (id: string) => PageMark | undefined,
  onHide: () => void,
  onNote: (mark: MarkView) => Promise<boolean>,
): PagePopover {
  const host = createPopoverHost(document);
  let mounted: MountedPopover | null = null;
  let page: PageView | null = null;

  const hide = (): void => {
    if (!mounted?.mark) return;
    mounted.hide();
    onHide();
  };
  const mount = (): MountedPopover => {
    const words = createWords(
      (key, substitutions) => browser.i18n.getMessage(key, substitutions),
      navigator.languages,
    );
    return mountPopover(host.root, words, {
      onClose: hide,
      onNote,
      onCopyEvidence: copyText,
      onNotSameFact: (mark, report) => takeApart(page?.url ?? '', mark, report),
    });
  };

  return {
    get shown() {
      return mounted?.mark ?? null;
    },
    async prepare(mark, view, signal) {
      if (mounted) return;
      await idle();
      if (mounted || signal.aborted) return;
      mounted = mount();
      for (const step of mounted.warmUp(mark.view, view)) {
        await idle();
        if (signal.aborted || mounted.mark !== null) return;
        step();
      }
    },
    isOwn: (node) => node === host.element,
    show(mark, view, options) {
      host.attach();
      page = view;
      mounted ??= mount();
      // The range may be made anew while the popover is open: it is looked up at each placing.
      const rangeNow = (): Range => findMark(mark.id)?.range ?? mark.range;
      const anchor = { getBoundingClientRect: () => rangeNow().getBoundingClientRect() };
      mounted.show(mark.view, view, anchor, options);
    },
    hide,
    remove() {
      hide();
      host.detach();
    },
  };
}

/** Has a report taken apart from a mark; resolves to its undo. In a private window nothing is kept. */
async function takeApart(url: string, mark: MarkView, report: ReportView): Promise<() => Promise<void>> {
  const answer = await sendToBackground('rejectMatch', {
    url,
    hereText: mark.text,
    report: report.address,
    thereText: report.text,
  });
  return async () => {
    if (answer.ok) await sendToBackground('undo', { undo: answer.value.undo });
  };
}
