import { expect, test } from 'vitest';
import { EarlierWording } from '../../../components/report/earlier-wording.tsx';
import type { EditsView } from '../../../utils/app/view.ts';
import { spanOf } from '../support/example-views.ts';
import { renderWithWords } from '../support/render-with-words.tsx';

const before = 'The court heard 12 people.';
const edits: EditsView = {
  savedAt: '2025-03-03T12:00:00Z',
  readAt: '2025-03-06T12:00:00Z',
  sentences: [
    {
      kind: 'changed',
      sentence: 2,
      before,
      now: 'The court heard 15 people.',
      differences: [{ dimension: 'quantity', relation: 'updates', here: null, there: spanOf(before, '12') }],
    },
    { kind: 'new', sentence: 3, before: null, now: 'It rained.', differences: [] },
  ],
};

test('the earlier wording of a changed sentence, with its date and the words that differ', () => {
  const { container } = renderWithWords(<EarlierWording sentence={2} edits={edits} />);
  expect(container.querySelector('h3')?.textContent).toBe('This page, saved 3 March 2025');
  expect(container.querySelector('.words')?.textContent).toBe(before);
  expect(container.querySelector('mark')?.textContent).toBe('12');
});

test.each([
  ['a sentence that stayed', 1, edits],
  ['a new sentence', 3, edits],
  ['a page without a copy', 2, undefined],
])('nothing for %s', (_, sentence, given) => {
  const { container } = renderWithWords(<EarlierWording sentence={sentence} edits={given} />);
  expect(container.textContent).toBe('');
});
