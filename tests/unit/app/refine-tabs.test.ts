import { expect, test, vi } from 'vitest';
import { openTabRefiner, type RefineFollow, type TabsPort } from '../../../utils/app/refine-tabs.ts';
import type { PageView } from '../../../utils/app/view.ts';

const view = (title: string): PageView => ({ title }) as PageView;

/** A browser whose memory outlives its worker. */
function browser(stored: number[] = []) {
  let tabs: readonly number[] = stored;
  const port = {
    show: vi.fn(async () => undefined),
    tell: vi.fn(),
    reread: vi.fn(async () => undefined),
    unfinished: {
      read: async () => tabs,
      save: async (now: readonly number[]) => {
        tabs = now;
      },
    },
    onIdle: vi.fn(),
  } satisfies TabsPort;
  return { port, unfinished: () => tabs };
}

/** A task that goes on until it is told to end. */
function task(title: string) {
  let end: (error?: Error) => void = () => undefined;
  let follow: RefineFollow | undefined;
  const done = new Promise<PageView>((resolve, reject) => {
    end = (error) => (error ? reject(error) : resolve(view(title)));
  });
  return {
    failed: view(`${title}, by words`),
    run: (given: RefineFollow) => {
      follow = given;
      return done;
    },
    end: (error?: Error) => end(error),
    progress: (count: number) => follow?.onProgress({ done: count, total: 9 }),
  };
}

test('a tab gets its refined view, and is unfinished until then', async () => {
  const { port, unfinished } = browser();
  const refiner = openTabRefiner(port);
  const one = task('one');
  refiner.start(7, one);
  await vi.waitFor(() => expect(unfinished()).toEqual([7]));
  expect(refiner.isIdle).toBe(false);
  one.progress(3);
  expect(port.tell).toHaveBeenCalledWith(7, { done: 3, total: 9 });
  one.end();
  await vi.waitFor(() => expect(unfinished()).toEqual([]));
  expect(port.show).toHaveBeenCalledWith(7, view('one'));
  expect(port.onIdle).toHaveBeenCalledTimes(1);
  expect(refiner.isIdle).toBe(true);
});

test('the newest reading of a tab counts, whichever is ready first', async () => {
  const { port } = browser();
  const refiner = openTabRefiner(port);
  const [old, fresh] = [task('old'), task('fresh')];
  refiner.start(7, old);
  refiner.start(7, fresh);
  old.progress(1);
  fresh.end();
  await vi.waitFor(() => expect(port.onIdle).toHaveBeenCalled());
  old.end();
  await Promise.resolve();
  expect(port.show.mock.calls).toEqual([[7, view('fresh')]]);
  expect(port.tell).not.toHaveBeenCalled();
});

test('a tab whose page is another by now gets nothing', async () => {
  const { port, unfinished } = browser();
  const refiner = openTabRefiner(port);
  const one = task('one');
  refiner.start(7, one);
  refiner.stop(7);
  one.end();
  await vi.waitFor(() => expect(unfinished()).toEqual([]));
  expect(port.show).not.toHaveBeenCalled();
});

test('where the encoder fails, the marks by words stand', async () => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { port, unfinished } = browser();
  const refiner = openTabRefiner(port);
  const one = task('one');
  refiner.start(7, one);
  one.end(new Error('no memory'));
  await vi.waitFor(() => expect(port.show).toHaveBeenCalledWith(7, view('one, by words')));
  await vi.waitFor(() => expect(unfinished()).toEqual([]));
  expect(quiet).toHaveBeenCalled();
  quiet.mockRestore();
});

test('tabs that a killed worker left unfinished ask again', async () => {
  const killed = browser();
  openTabRefiner(killed.port).start(7, task('one'));
  await vi.waitFor(() => expect(killed.unfinished()).toEqual([7]));
  const woken = browser([...killed.unfinished()]);
  openTabRefiner(woken.port);
  await vi.waitFor(() => expect(woken.port.reread).toHaveBeenCalledWith(7));
  // That tab was closed: it is forgotten.
  await vi.waitFor(() => expect(woken.unfinished()).toEqual([]));
});

test('a tab that asks while the woken worker remembers it is not asked twice', async () => {
  const { port, unfinished } = browser([7, 8]);
  const refiner = openTabRefiner(port);
  refiner.start(7, task('one'));
  await vi.waitFor(() => expect(unfinished()).toEqual([7]));
  expect(port.reread.mock.calls).toEqual([[8]]);
});
