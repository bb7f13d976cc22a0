import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { ChangedSentences } from '../../../components/panel/changed-sentences.tsx';
import type { EditsView, EditView } from '../../../utils/app/view.ts';
import { spanOf } from '../support/example-views.ts';
import { findAxeFaults } from '../support/find-axe-faults.ts';
import { renderWithWords } from '../support/render-with-words.tsx';

const before = 'At least 12 people were killed.';
const now = 'At least 15 people were killed.';
const changed: EditView = {
  kind: 'changed',
  sentence: 2,
  before,
  now,
  differences: [
    { dimension: 'quantity', relation: 'updates', here: spanOf(now, '15'), there: spanOf(before, '12') },
  ],
};
const cameAt = (sentence: number): EditView => ({
  kind: 'new',
  sentence,
  before: null,
  now: `Divers searched for ${sentence} hours.`,
  differences: [],
});
const gone: EditView = {
  kind: 'vanished',
  sentence: null,
  before: 'Nobody was hurt.',
  now: null,
  differences: [],
};
const show = (sentences: readonly EditView[], dates: Partial<EditsView> = {}) =>
  renderWithWords(
    <ChangedSentences
      edits={{ savedAt: '2025-03-03T12:00:00Z', readAt: '2025-03-06T12:00:00Z', sentences, ...dates }}
    />,
  ).container;

test('a changed sentence is shown old above new, with both dates and the words that differ set off', async () => {
  const container = show([changed]);
  const section = within(screen.getByRole('region', { name: 'Changed since you saved it' }));
  const item = section.getByRole('listitem');
  expect([...item.querySelectorAll('p')].map((line) => line.textContent)).toEqual([
    'Saved Mon 3 Mar',
    before,
    'Now',
    now,
  ]);
  expect([...item.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['12', '15']);
  const dates = container.querySelector('.sub')?.textContent;
  expect(dates).toMatch(/^Saved 3 March 2025.*\d:00 · read again 6 March 2025.*\d:00$/u);
  expect(await findAxeFaults(container)).toEqual([]);
});

test('more than a few changed sentences wait for a click, so that the marks are not far', () => {
  const container = show([2, 3, 4, 5, 6].map((sentence) => ({ ...changed, sentence })));
  expect(container.querySelectorAll('.edits > .items > .edit')).toHaveLength(3);
  const rest = container.querySelector('details');
  expect(rest?.open).toBe(false);
  expect(rest?.querySelector('summary')?.textContent).toBe('2 more sentences changed');
});

test('what went and what came is listed apart; much of it waits for a click', () => {
  const container = show([gone, ...[4, 5, 6, 7].map(cameAt)]);
  const [vanished, came] = [...container.querySelectorAll('details')];
  expect(vanished?.querySelector('summary')?.textContent).toBe('1 sentence is gone');
  expect(vanished?.open).toBe(true);
  expect(vanished?.textContent).toContain(gone.before);
  expect(came?.querySelector('summary')?.textContent).toBe('4 sentences are new');
  expect(came?.open).toBe(false);
});

test('two readings of one day are told apart by the time', () => {
  const container = show([changed], { readAt: '2025-03-03T12:30:00Z' });
  expect(container.querySelector('.at')?.textContent).toMatch(/^Saved \d+:00/u);
  const dates = container.querySelector('.sub')?.textContent;
  expect(dates).toMatch(/^Saved 3 March 2025.*\d:00 · read again \d+:30/u);
});
