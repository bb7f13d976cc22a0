import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { Welcome, type WelcomeProps } from '../../../components/welcome/welcome.tsx';
import { findAxeFaults } from '../support/find-axe-faults.ts';
import { renderWithWords } from '../support/render-with-words.tsx';

const show = (part: Partial<WelcomeProps> = {}) => {
  const given: WelcomeProps = {
    access: { choice: 'chosen', allGranted: false, granted: [], problem: null },
    place: 'page',
    starter: { kind: 'idle' },
    onPlace: vi.fn(),
    onImport: vi.fn(),
    onStopImport: vi.fn(),
    onAllowAll: vi.fn(),
    onAllowSite: vi.fn(),
    onRemoveSite: vi.fn(),
    onAllowNone: vi.fn(),
    ...part,
  };
  return { given, ...renderWithWords(<Welcome {...given} />) };
};
const button = (name: string | RegExp) => screen.getByRole('button', { name });

test('the example is a mark that opens and closes, with agreement first', () => {
  const { container } = show();
  expect(container.querySelector('.card .agreement')?.textContent).toBe('1 of 2 says the same');
  expect(container.querySelector('.card mark')?.textContent).toBe('$4.50');
  fireEvent.click(button(/^The harbor council/u));
  expect(container.querySelector('.card')).toBeNull();
});

test('all sites, or none', () => {
  const { given } = show();
  fireEvent.click(button('Allow all sites'));
  expect(given.onAllowAll).toHaveBeenCalledOnce();
  fireEvent.click(button('Read only when asked'));
  expect(given.onAllowNone).toHaveBeenCalledOnce();
});

test('what went wrong with a wish is said', () => {
  show({
    access: {
      choice: 'none',
      allGranted: false,
      granted: [],
      problem: { kind: 'bad-address', text: 'the daily' },
    },
  });
  expect(screen.getByText('“the daily” is no site’s address.')).toBeTruthy();
});

test('the import shows how far it is, can be stopped, and says how it ended', () => {
  const { given, rerender } = show({ starter: { kind: 'running', done: 40, total: 79 } });
  const progress = screen.getByRole('progressbar', { name: 'Importing' });
  expect([progress.getAttribute('value'), progress.getAttribute('max')]).toEqual(['40', '79']);
  expect(screen.getByText('40 of 79 reports')).toBeTruthy();
  fireEvent.click(button('Cancel'));
  expect(given.onStopImport).toHaveBeenCalledOnce();
  rerender(<Welcome {...given} starter={{ kind: 'stopped' }} />);
  expect(screen.getByText('Stopped. Nothing was imported.')).toBeTruthy();
  fireEvent.click(button('Import the starter pack'));
  expect(given.onImport).toHaveBeenCalledOnce();
  rerender(<Welcome {...given} starter={{ kind: 'done', reports: 79, claims: 16 }} />);
  expect(screen.getByText(/^Imported: 79 reports in 16 claims\./u)).toBeTruthy();
});

test('the limitation is told, with the way round it', () => {
  const { given } = show();
  expect(screen.getByText(/A page’s own scripts can see/u)).toBeTruthy();
  fireEvent.click(screen.getByRole('checkbox', { name: 'Marks in the side panel only' }));
  expect(given.onPlace).toHaveBeenCalledWith('panel');
});

test('accessible', async () => {
  expect(await findAxeFaults(show().container)).toEqual([]);
});
