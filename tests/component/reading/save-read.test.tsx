import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { SaveRead, type SaveReadProps } from '../../../components/reading/save-read.tsx';
import type { ArticleRecord } from '../../../utils/store/model.ts';
import { findAxeFaults } from '../support/find-axe-faults.ts';
import { renderWithWords } from '../support/render-with-words.tsx';

const article: ArticleRecord = {
  id: 'a1',
  url: 'https://daily.example/ferry',
  outlet: 'daily.example',
  title: 'The ferry is back',
  published: '',
  retrieved: '2025-03-04T12:00:00Z',
  language: 'en',
  version: 1,
  savedBy: 'reading',
};
const show = (part: Partial<SaveReadProps> = {}) => {
  const given: SaveReadProps = {
    sites: ['daily.example'],
    saved: [article],
    bad: null,
    onAdd: vi.fn(),
    onRemoveSite: vi.fn(),
    onRemoveArticle: vi.fn(),
    ...part,
  };
  return { given, ...renderWithWords(<SaveRead {...given} />) };
};

test('is off until a site is chosen', () => {
  const { given } = show({ sites: [], saved: [] });
  expect(screen.getByText('Off: no site is chosen.')).toBeTruthy();
  const field = screen.getByLabelText('Site whose articles are saved as you read');
  fireEvent.input(field, { target: { value: ' times.example ' } });
  fireEvent.submit(field.closest('form') as HTMLFormElement);
  expect(given.onAdd).toHaveBeenCalledWith('times.example');
});

test('lists what was saved so, and takes it out', () => {
  const { given } = show();
  expect(screen.getByText(/March 4, 2025|4 March 2025/u)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Take out The ferry is back' }));
  expect(given.onRemoveArticle).toHaveBeenCalledWith(article);
  fireEvent.click(screen.getByRole('button', { name: 'Save no more on daily.example' }));
  expect(given.onRemoveSite).toHaveBeenCalledWith('daily.example');
});

test('accessible', async () => expect(await findAxeFaults(show({ bad: 'nowhere' }).container)).toEqual([]));
