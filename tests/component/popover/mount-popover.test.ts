import { fireEvent } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type MountedPopover, mountPopover } from '../../../components/popover/mount-popover.tsx';
import { englishWords } from '../support/english-words.ts';
import { deathsMark, examplePage, extraditionMark } from '../support/example-views.ts';

const anchor = { getBoundingClientRect: () => new DOMRect(20, 20, 200, 20), contextElement: document.body };
let root: ShadowRoot;
let mounted: MountedPopover;
const onClose = vi.fn(() => mounted.hide());

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  document.body.innerHTML = '<button id="before">Before</button><div id="host"></div>';
  root = (document.getElementById('host') as HTMLElement).attachShadow({ mode: 'closed' });
  mounted = mountPopover(root, englishWords, {
    onClose,
    onNote: async () => true,
    onCopyEvidence: async () => true,
    onNotSameFact: async () => async () => {},
  });
});
afterEach(() => {
  mounted.hide();
  vi.unstubAllGlobals();
});
const panel = () => mounted.panel as HTMLElement;
const stops = () => [...panel().querySelectorAll<HTMLElement>('a[href], button, summary')];

test('nothing is drawn before it is shown, and nothing stays when it is hidden', () => {
  expect(mounted.panel).toBeNull();
  mounted.show(extraditionMark, examplePage, anchor, { takeFocus: false });
  expect(mounted.mark).toBe(extraditionMark.id);
  expect(panel().getAttribute('role')).toBe('dialog');
  mounted.hide();
  expect(mounted.panel).toBeNull();
  expect(mounted.mark).toBeNull();
});

test('by pointer it takes no focus', () => {
  const before = document.getElementById('before') as HTMLElement;
  before.focus();
  mounted.show(extraditionMark, examplePage, anchor, { takeFocus: false });
  expect(document.activeElement).toBe(before);
  expect(root.activeElement).toBeNull();
});

test('by keyboard it takes focus, and Escape gives it back', () => {
  const before = document.getElementById('before') as HTMLElement;
  before.focus();
  mounted.show(extraditionMark, examplePage, anchor, { takeFocus: true });
  expect(root.activeElement).toBe(panel());
  fireEvent.keyDown(panel(), { key: 'Escape' });
  expect(onClose).toHaveBeenCalled();
  expect(document.activeElement).toBe(before);
});

test('from one mark to the next, focus still goes back to where it came from', () => {
  const before = document.getElementById('before') as HTMLElement;
  before.focus();
  mounted.show(extraditionMark, examplePage, anchor, { takeFocus: true });
  mounted.show(deathsMark, examplePage, anchor, { takeFocus: true });
  expect(panel().textContent).toContain('The Northern Post');
  mounted.hide();
  expect(document.activeElement).toBe(before);
});

test('Tab goes round inside', () => {
  mounted.show(extraditionMark, examplePage, anchor, { takeFocus: true });
  const [first, last] = [stops()[0], stops().at(-1)];
  last?.focus();
  fireEvent.keyDown(last as HTMLElement, { key: 'Tab' });
  expect(root.activeElement).toBe(first);
  fireEvent.keyDown(first as HTMLElement, { key: 'Tab', shiftKey: true });
  expect(root.activeElement).toBe(last);
});

test('keys meant for the popover do not reach the page’s elements', () => {
  const heard = vi.fn();
  document.addEventListener('keydown', heard);
  mounted.show(extraditionMark, examplePage, anchor, { takeFocus: true });
  fireEvent.keyDown(panel(), { key: 'j' });
  document.removeEventListener('keydown', heard);
  expect(heard).not.toHaveBeenCalled();
});

test('what is done ahead draws nothing', () => {
  const before = root.innerHTML;
  for (const step of mounted.warmUp(extraditionMark, examplePage)) step();
  expect(root.innerHTML).toBe(before);
  expect(mounted.mark).toBeNull();
});
