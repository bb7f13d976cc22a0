import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  closeAfterMs,
  createHoverIntent,
  type HoverIntent,
  openAfterMs,
} from '../../../utils/page/hover-intent.ts';

let shown: string | null;
let hover: HoverIntent;

beforeEach(() => {
  vi.useFakeTimers();
  shown = null;
  hover = createHoverIntent(() => shown, {
    open: (id) => {
      shown = id;
    },
    close: () => {
      shown = null;
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
});

it('opens after a rest, not while passing', () => {
  hover.over('1');
  vi.advanceTimersByTime(openAfterMs - 1);
  hover.outside();
  vi.advanceTimersByTime(openAfterMs);
  expect(shown).toBeNull();
  hover.over('1');
  vi.advanceTimersByTime(openAfterMs / 2);
  hover.over('1');
  vi.advanceTimersByTime(openAfterMs / 2);
  expect(shown).toBe('1');
});

it('closes after a while outside, but not on the way to the popover', () => {
  shown = '1';
  hover.outside();
  vi.advanceTimersByTime(closeAfterMs - 1);
  hover.inside();
  vi.advanceTimersByTime(closeAfterMs * 2);
  expect(shown).toBe('1');
  hover.outside();
  vi.advanceTimersByTime(closeAfterMs);
  expect(shown).toBeNull();
});

it('changes to another mark after a rest on it', () => {
  shown = '1';
  hover.outside();
  hover.over('2');
  vi.advanceTimersByTime(openAfterMs);
  expect(shown).toBe('2');
  vi.advanceTimersByTime(closeAfterMs * 2);
  expect(shown).toBe('2');
});

it('forgets what was about to happen', () => {
  hover.over('1');
  hover.cancel();
  vi.advanceTimersByTime(openAfterMs * 2);
  expect(shown).toBeNull();
});
