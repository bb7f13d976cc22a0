import { expect, test, vi } from 'vitest';
import { createEncodeRunner } from '../../../utils/app/encode-runner.ts';

/** Work whose end the test decides. */
function controlled() {
  const ends: ((error?: Error) => void)[] = [];
  const work = vi.fn(
    (signal: AbortSignal) =>
      new Promise<void>((resolve, reject) => {
        ends.push((error) => (error ? reject(error) : resolve()));
        signal.addEventListener('abort', () => reject(signal.reason));
      }),
  );
  return { work, end: (error?: Error) => ends.shift()?.(error) };
}

test('what comes in while it runs is looked at once more', async () => {
  const { work, end } = controlled();
  const onIdle = vi.fn();
  const runner = createEncodeRunner(work, onIdle);
  runner.start();
  runner.start();
  runner.start();
  expect(work).toHaveBeenCalledTimes(1);
  end();
  await vi.waitFor(() => expect(work).toHaveBeenCalledTimes(2));
  expect(onIdle).not.toHaveBeenCalled();
  end();
  await vi.waitFor(() => expect(onIdle).toHaveBeenCalledTimes(1));
  expect(runner.isDone).toBe(true);
});

test('it goes on after failures, a few times; a new article is a reason to try again', async () => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { work, end } = controlled();
  const onIdle = vi.fn();
  const runner = createEncodeRunner(work, onIdle);
  runner.start();
  for (let failures = 1; failures <= 3; failures += 1) {
    expect(runner.isDone).toBe(false);
    end(new Error('lost'));
    await vi.waitFor(() => expect(onIdle).toHaveBeenCalledTimes(failures));
    expect(runner.isDone).toBe(failures === 3);
    runner.resume();
  }
  expect(work).toHaveBeenCalledTimes(3);
  runner.start();
  expect(work).toHaveBeenCalledTimes(4);
  expect(runner.isDone).toBe(false);
  quiet.mockRestore();
});

test('the reader’s wish ends it, which is no failure', async () => {
  const { work } = controlled();
  const onIdle = vi.fn();
  const runner = createEncodeRunner(work, onIdle);
  runner.start();
  runner.stop();
  await vi.waitFor(() => expect(onIdle).toHaveBeenCalledTimes(1));
  expect(runner.isDone).toBe(true);
  runner.resume();
  expect(work).toHaveBeenCalledTimes(2);
});
