import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { Options, type OptionsProps } from '../../../components/options/options.tsx';
import type { PackRecord } from '../../../utils/store/model.ts';
import { findAxeFaults } from '../support/find-axe-faults.ts';
import { renderWithWords } from '../support/render-with-words.tsx';

const pack: PackRecord = {
  id: 'p1',
  title: 'Ferry fares, 2025',
  description: 'Invented.',
  licence: 'CC0-1.0',
  importedAt: '2025-03-02T10:00:00Z',
  contentHash: 'x',
  articles: ['a', 'b'],
  claims: ['c'],
};
const show = (part: Partial<OptionsProps> = {}) => {
  const given: OptionsProps = {
    access: { choice: 'chosen', allGranted: false, granted: ['daily.example'], problem: null },
    place: 'page',
    sitesOff: ['gossip.example'],
    packs: [pack],
    starter: { kind: 'idle' },
    counts: { outlets: 3, articles: 1, claims: 2, notes: 0 },
    shortcuts: [
      { description: 'Go to the next mark', keys: 'Alt+Shift+N' },
      { description: 'Save this article', keys: '' },
    ],
    encoder: { on: true, ready: { done: 12, total: 30 } },
    done: null,
    onChangeKeys: vi.fn(),
    onPlace: vi.fn(),
    onEncoder: vi.fn(),
    onSwitchOn: vi.fn(),
    onImport: vi.fn(),
    onStopImport: vi.fn(),
    onRemovePack: vi.fn(),
    onDismiss: vi.fn(),
    onAllowAll: vi.fn(),
    onAllowSite: vi.fn(),
    onRemoveSite: vi.fn(),
    onAllowNone: vi.fn(),
    ...part,
  };
  return { given, ...renderWithWords(<Options {...given} />) };
};
const button = (name: string) => screen.getByRole('button', { name });

test('marks can be had in the side panel only', () => {
  const { given } = show();
  fireEvent.click(screen.getByRole('radio', { name: 'In the side panel only' }));
  expect(given.onPlace).toHaveBeenCalledWith('panel');
});

test('the sentence model is switched off and on, and says how far it is with the base', () => {
  const { given, rerender } = show();
  expect(screen.getByText('12 of 30 saved texts prepared')).toBeTruthy();
  const choice = () => screen.getByRole('checkbox', { name: 'Refine marks with the sentence model' });
  fireEvent.click(choice());
  expect(given.onEncoder).toHaveBeenCalledWith(false);
  rerender(<Options {...given} encoder={{ on: false, ready: null }} />);
  expect(screen.queryByText(/saved texts prepared/u)).toBeNull();
  fireEvent.click(choice());
  expect(given.onEncoder).toHaveBeenLastCalledWith(true);
  rerender(<Options {...given} encoder={null} />);
  expect(screen.queryByRole('checkbox')).toBeNull();
});

test('sites are allowed, taken back and switched on again', () => {
  const { given } = show();
  fireEvent.input(screen.getByRole('textbox', { name: 'Site to allow' }), {
    target: { value: ' www.star.example ' },
  });
  fireEvent.click(button('Allow'));
  expect(given.onAllowSite).toHaveBeenCalledWith('www.star.example');
  fireEvent.click(button('Remove daily.example'));
  expect(given.onRemoveSite).toHaveBeenCalledWith('daily.example');
  fireEvent.click(button('Switch on again: gossip.example'));
  expect(given.onSwitchOn).toHaveBeenCalledWith('gossip.example');
});

test('removing a pack asks once more', () => {
  const { given } = show();
  fireEvent.click(button('Remove pack'));
  fireEvent.click(button('Cancel'));
  expect(given.onRemovePack).not.toHaveBeenCalled();
  fireEvent.click(button('Remove pack'));
  fireEvent.click(button('Remove'));
  expect(given.onRemovePack).toHaveBeenCalledWith(pack);
});

test('figures of the base, and keys that are set or not', () => {
  const { container } = show();
  expect(screen.getByText('3 outlets · 1 article · 2 claims · 0 notes')).toBeTruthy();
  expect(container.querySelector('.keys')?.textContent).toBe(
    'Go to the next markAlt+Shift+NSave this articlenot set',
  );
});

test('accessible', async () => {
  expect(await findAxeFaults(show().container)).toEqual([]);
});
