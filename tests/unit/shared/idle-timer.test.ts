import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createIdleTimer } from '../../../utils/shared/idle-timer.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('rest begins when the last of what goes on has ended', () => {
  const onIdle = vi.fn();
  const idle = createIdleTimer(1000, onIdle);
  const one = idle.begin();
  const other = idle.begin();
  one();
  one();
  vi.advanceTimersByTime(5000);
  expect(onIdle).not.toHaveBeenCalled();
  other();
  vi.advanceTimersByTime(999);
  expect(onIdle).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(onIdle).toHaveBeenCalledTimes(1);
});

test('what begins in the meantime puts rest off', () => {
  const onIdle = vi.fn();
  const idle = createIdleTimer(1000, onIdle);
  idle.begin()();
  vi.advanceTimersByTime(900);
  const end = idle.begin();
  vi.advanceTimersByTime(900);
  end();
  vi.advanceTimersByTime(999);
  expect(onIdle).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(onIdle).toHaveBeenCalledTimes(1);
});
