import { render } from 'preact';
import type { MarkView } from '../../utils/app/view.ts';
import { describeDate } from '../report/relative-date.tsx';
import reportCss from '../report/report.css?inline';
import { findSharedFacts } from '../report/shared-facts.ts';
import themeCss from '../theme.css?inline';
import { type Words, WordsProvider } from '../words.tsx';
import { type Anchor, placePopover } from './place-popover.ts';
import popoverCss from './popover.css?inline';
import { type PageFacts, Popover, type PopoverCallbacks } from './popover.tsx';

/** The popover of a page: one at a time, in the shadow root that it was mounted in. */
export interface MountedPopover {
  /** The dialog element while shown: for hover intent and hit tests. */
  readonly panel: HTMLElement | null;
  /** Id of the mark that is shown. */
  readonly mark: string | null;
  /** Shows a mark beside `anchor` (a Range will do); `takeFocus` when it was asked for by keyboard. */
  show(mark: MarkView, page: PageFacts, anchor: Anchor, options: { readonly takeFocus: boolean }): void;
  /** What takes long in the first showing, in steps to be taken ahead while the page rests; nothing is drawn. */
  warmUp(mark: MarkView, page: PageFacts): readonly (() => void)[];
  /** Hides it, and gives focus back if it was inside. */
  hide(): void;
}

const keyEvents = ['keydown', 'keyup', 'keypress'] as const;

/** Firefox refuses to adopt a content script's sheet in some versions; a style element inside is the same. */
function applyStyles(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = root.ownerDocument.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}

/** Tab goes round inside the dialog. */
function keepFocusInside(event: KeyboardEvent, panel: HTMLElement, root: ShadowRoot): void {
  const stops = [...panel.querySelectorAll<HTMLElement>('a[href], button, summary')];
  const edge = event.shiftKey ? stops[0] : stops.at(-1);
  const next = event.shiftKey ? stops.at(-1) : stops[0];
  const active = root.activeElement;
  if (active !== edge && !(event.shiftKey && active === panel)) return;
  event.preventDefault();
  next?.focus();
}

/** Prepares a shadow root for the popover; nothing is drawn before `show`. */
export function mountPopover(root: ShadowRoot, words: Words, callbacks: PopoverCallbacks): MountedPopover {
  applyStyles(root, themeCss + reportCss + popoverCss);
  const holder = root.ownerDocument.createElement('div');
  holder.className = 'crossread';
  root.append(holder);
  // Keys meant for the popover are none of the page's business (it still can listen at the window).
  for (const type of keyEvents) holder.addEventListener(type, (event) => event.stopPropagation());

  let stopPlacing = () => {};
  let focusBefore: Element | null = null;
  let shown: string | null = null;
  const panelOf = () => holder.querySelector<HTMLElement>('[role="dialog"]');
  const onKeyDown = (event: KeyboardEvent) => {
    const panel = panelOf();
    if (event.key === 'Escape') {
      event.preventDefault();
      callbacks.onClose();
    } else if (event.key === 'Tab' && panel) keepFocusInside(event, panel, root);
  };

  return {
    get panel() {
      return panelOf();
    },
    get mark() {
      return shown;
    },
    show(mark, page, anchor, { takeFocus }) {
      stopPlacing();
      shown = mark.id;
      if (!root.activeElement) focusBefore = root.ownerDocument.activeElement;
      render(
        <WordsProvider value={words}>
          <div key={mark.id} role="dialog" aria-labelledby="lead" tabIndex={-1} onKeyDown={onKeyDown}>
            <Popover mark={mark} page={page} {...callbacks} />
          </div>
        </WordsProvider>,
        holder,
      );
      const panel = panelOf();
      if (!panel) return;
      stopPlacing = placePopover(panel, anchor);
      if (takeFocus) panel.focus({ preventScroll: true });
    },
    warmUp(mark, page) {
      const origins = mark.origins.slice(0, 1).map((origin) => ({
        ...origin,
        reports: origin.reports.slice(0, 1),
      }));
      const apart = root.ownerDocument.createElement('div');
      return [
        () => words.count('outlets', 1),
        () => describeDate(words, '2025-01-01'),
        () => findSharedFacts(mark.text, [mark.text], []),
        () => {
          render(
            <WordsProvider value={words}>
              <Popover mark={{ ...mark, origins }} page={page} {...callbacks} />
            </WordsProvider>,
            apart,
          );
          render(null, apart);
        },
      ];
    },
    hide() {
      const hadFocus = root.activeElement !== null;
      stopPlacing();
      stopPlacing = () => {};
      shown = null;
      render(null, holder);
      if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
      focusBefore = null;
    },
  };
}
