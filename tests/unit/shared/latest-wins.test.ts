import { expect, test, vi } from 'vitest';
import { latestWins } from '../../../utils/shared/latest-wins.ts';

/** Questions that are answered by hand. */
function manual() {
  const asked: { input: string; answer: (text: string) => void; fail: () => void }[] = [];
  const ask = (input: string) =>
    new Promise<string>((resolve, reject) => {
      asked.push({ input, answer: resolve, fail: () => reject(new Error('no')) });
    });
  return { asked, ask };
}

test('one at a time, and of what came meanwhile only the last', async () => {
  const { asked, ask } = manual();
  const heard = vi.fn();
  const follow = latestWins(ask, heard);
  follow('p');
  follow('pr');
  follow('pri');
  expect(asked.map(({ input }) => input)).toEqual(['p']);
  asked[0]?.answer('old');
  await vi.waitFor(() => expect(asked.map(({ input }) => input)).toEqual(['p', 'pri']));
  expect(heard).not.toHaveBeenCalled();
  asked[1]?.answer('new');
  await vi.waitFor(() => expect(heard).toHaveBeenCalledExactlyOnceWith('new', 'pri'));
});

test('a question that fails does not stop the next', async () => {
  const { asked, ask } = manual();
  const heard = vi.fn();
  const failed = vi.fn();
  const follow = latestWins(ask, heard, failed);
  follow('a');
  asked[0]?.fail();
  await vi.waitFor(() => expect(failed).toHaveBeenCalledOnce());
  follow('b');
  asked[1]?.answer('fine');
  await vi.waitFor(() => expect(heard).toHaveBeenCalledWith('fine', 'b'));
});
