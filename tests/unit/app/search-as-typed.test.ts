import { expect, test, vi } from 'vitest';
import { searchAsTyped } from '../../../utils/app/search-as-typed.ts';

/** A search whose refined orders are answered by hand. */
function openSearch() {
  const refining: { query: string; answer: (hits: string[] | null) => void; fail: () => void }[] = [];
  const show = vi.fn();
  const type = searchAsTyped<string[]>({
    byWords: async (query) => [`${query} by words`],
    refined: (query) =>
      new Promise((answer, reject) => refining.push({ query, answer, fail: () => reject(new Error('no')) })),
    show,
  });
  const shown = (query: string, hit: string) =>
    vi.waitFor(() => expect(show).toHaveBeenLastCalledWith({ query, hits: [hit] }));
  const asked = (query: string) =>
    vi.waitFor(() => expect(refining.at(-1)?.query).toBe(query)).then(() => refining.at(-1));
  return { type, show, shown, asked };
}

test('words answer first, the refined order follows', async () => {
  const { type, shown, asked } = openSearch();
  type(' bridge ');
  await shown('bridge', 'bridge by words');
  (await asked('bridge'))?.answer(['refined']);
  await shown('bridge', 'refined');
});

test('a refined order of another query than the typed one is never shown', async () => {
  const { type, show, shown, asked } = openSearch();
  type('bridge');
  const first = await asked('bridge');
  type('bridges');
  await shown('bridges', 'bridges by words');
  first?.answer(['old']);
  (await asked('bridges'))?.answer(['refined']);
  await shown('bridges', 'refined');
  expect(show).not.toHaveBeenCalledWith({ query: 'bridge', hits: ['old'] });
});

test('an emptied field shows nothing, whatever is still being refined', async () => {
  const { type, show, asked } = openSearch();
  type('bridge');
  const first = await asked('bridge');
  type('');
  await vi.waitFor(() => expect(show).toHaveBeenLastCalledWith(null));
  first?.answer(['old']);
  type('mayor');
  (await asked('mayor'))?.answer(null);
  expect(show).not.toHaveBeenCalledWith({ query: 'bridge', hits: ['old'] });
});

test('without an encoder, or when it fails, the order by words stays', async () => {
  const { type, shown, asked } = openSearch();
  type('bridge');
  await shown('bridge', 'bridge by words');
  (await asked('bridge'))?.answer(null);
  type('mayor');
  await shown('mayor', 'mayor by words');
  (await asked('mayor'))?.fail();
  type('council');
  await asked('council');
  await shown('council', 'council by words');
});
