import { expect, it } from 'vitest';
import { runInSlices } from '../../../utils/page/run-in-slices.ts';

function* countTo(end: number, seen: number[]): Generator<void, string> {
  for (let number = 1; number <= end; number += 1) {
    seen.push(number);
    yield;
  }
  return 'done';
}

it('runs to the end and gives the value', async () => {
  const seen: number[] = [];
  expect(await runInSlices(countTo(1000, seen), new AbortController().signal)).toBe('done');
  expect(seen).toHaveLength(1000);
});

it('stops with the reason of an abort, and goes no further', async () => {
  const stop = new AbortController();
  const seen: number[] = [];
  function* abortsItself(): Generator<void, string> {
    seen.push(1);
    stop.abort(new Error('newer reading'));
    // Longer than a slice: the next one must not come.
    const until = performance.now() + 20;
    while (performance.now() < until);
    yield;
    seen.push(2);
    return 'done';
  }
  await expect(runInSlices(abortsItself(), stop.signal)).rejects.toThrow('newer reading');
  expect(seen).toEqual([1]);
});

it('passes on what the work throws', async () => {
  // biome-ignore lint/correctness/useYield: a step that fails before its first pause
  function* fails(): Generator<void, string> {
    throw new Error('broken');
  }
  await expect(runInSlices(fails(), new AbortController().signal)).rejects.toThrow('broken');
});
