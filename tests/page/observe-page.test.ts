import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { observePage } from '../../utils/page/observe-page.ts';

let stop: AbortController;
let changes: string[];

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  changes = [];
  history.replaceState(null, '', '/story/one');
  document.body.innerHTML =
    '<main><article><p>One sentence of an article.</p></article><div id="ticker">1</div></main>';
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

function observe(own: Node | null = null): void {
  observePage(
    window,
    { region: () => document.querySelector('article'), isOwn: (node) => node === own },
    (change) => changes.push(change),
    stop.signal,
  );
}

/** Lets observers report and the page come to rest. */
const rest = () => vi.advanceTimersByTimeAsync(5000);

it('tells once that the text of the article changed', async () => {
  observe();
  for (const word of ['two', 'three', 'four']) document.querySelector('article')?.append(word);
  await rest();
  expect(changes).toEqual(['text']);
});

it('tells of an address that changed without a load, at the next change of the page', async () => {
  observe();
  history.pushState(null, '', '/story/two');
  document.querySelector('article')?.replaceChildren('Another article.');
  await rest();
  expect(changes).toEqual(['address']);
});

it('hears of steps through the history', async () => {
  observe();
  history.pushState(null, '', '/story/two');
  window.dispatchEvent(new PopStateEvent('popstate'));
  await rest();
  expect(changes).toEqual(['address']);
});

it('is not concerned with other parts of the page, fragments and its own host', async () => {
  const own = document.createElement('crossread-popover');
  observe(own);
  document.querySelector('#ticker')?.append('2');
  history.replaceState(null, '', '/story/one#part');
  document.documentElement.append(own);
  own.remove();
  await rest();
  expect(changes).toEqual([]);
});

it('does not wait for ever for a page that never rests', async () => {
  observe();
  for (let time = 0; time < 3000; time += 100) {
    document.querySelector('article')?.append('more ');
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(changes.length).toBeGreaterThan(0);
});

it('hears nothing once aborted', async () => {
  observe();
  document.querySelector('article')?.append('two');
  stop.abort();
  document.querySelector('article')?.append('three');
  await rest();
  expect(changes).toEqual([]);
});
