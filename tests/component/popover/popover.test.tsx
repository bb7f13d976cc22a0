import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { Popover, type PopoverCallbacks } from '../../../components/popover/popover.tsx';
import type { MarkView } from '../../../utils/app/view.ts';
import { deathsMark, examplePage, extraditionMark, tariffsMark } from '../support/example-views.ts';
import { findAxeFaults } from '../support/find-axe-faults.ts';
import { renderWithWords } from '../support/render-with-words.tsx';

function show(mark: MarkView, callbacks: Partial<PopoverCallbacks> = {}) {
  const all: PopoverCallbacks = {
    onClose: vi.fn(),
    onNote: vi.fn(async () => true),
    onCopyEvidence: vi.fn(async () => true),
    onNotSameFact: vi.fn(async () => async () => {}),
    ...callbacks,
  };
  return renderWithWords(
    <div role="dialog" aria-labelledby="lead">
      <Popover mark={mark} page={examplePage} {...all} />
    </div>,
  );
}
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const outlets = (container: Element) =>
  [...container.querySelectorAll('.outlet')].map((outlet) => outlet.textContent);

describe('what is said', () => {
  test('first how many and what they agree on, then each difference once', () => {
    const { container } = show(extraditionMark);
    expect(
      screen.getByRole('dialog', { name: /^3 other outlets report this.+1 known origin$/u }),
    ).toBeTruthy();
    expect(container.querySelector('.agreement')?.textContent).toBe('All agree on 29, Mexico');
    expect([...container.querySelectorAll('.chip')].map((chip) => chip.textContent)).toEqual([
      'differs, action: extradited / handover / made the transfer',
      'adds, adds: at the request of the US government',
    ]);
  });

  test('reports stand by origin, with its line and its evidence behind a disclosure', () => {
    const { container } = show(extraditionMark);
    expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
      '2 outlets, 1 origin: Meridian Wire',
      '1 outlet and this page, origin unknown',
    ]);
    const details = container.querySelector('details') as HTMLDetailsElement;
    expect(details.open).toBe(false);
    expect(within(details).getByText('The Southern Star credits Meridian Wire')).toBeTruthy();
  });

  test('without differences the agreement stands alone', () => {
    const { container } = show(tariffsMark);
    expect(container.querySelector('.agreement')?.textContent).toBe('All agree on 25 per cent, Tuesday');
    expect(container.querySelector('.chip')).toBeNull();
  });

  test('possible reports are left to the side panel', () => {
    const [group] = extraditionMark.origins;
    const [first, second] = group?.reports ?? [];
    if (!group || !first || !second) throw new Error('The example has changed');
    const mark = {
      ...extraditionMark,
      origins: [{ ...group, reports: [first, { ...second, tier: 'possible' as const }] }],
    };
    expect(outlets(show(mark).container)).toEqual(['The Southern Star']);
  });

  test('accessible', async () => {
    expect(await findAxeFaults(show(extraditionMark).container)).toEqual([]);
  });
});

describe('not the same fact', () => {
  test('of several reports the reader says which; it goes, and Undo brings it back', async () => {
    const undo = vi.fn(async () => {});
    const onNotSameFact = vi.fn(async () => undo);
    const { container } = show(extraditionMark, { onNotSameFact });
    fireEvent.click(button('Not the same fact'));
    await waitFor(() => expect(document.activeElement).toBe(button('Not the same fact: The Southern Star')));
    fireEvent.click(button('Not the same fact: Plains Courier'));
    expect(onNotSameFact).toHaveBeenCalledWith(
      extraditionMark,
      expect.objectContaining({ outletName: 'Plains Courier' }),
    );
    await screen.findByText('Taken apart. Crossread will remember.');
    expect(outlets(container)).toEqual(['The Southern Star', 'Evening Lantern']);
    fireEvent.click(button('Undo'));
    await waitFor(() => expect(outlets(container)).toContain('Plains Courier'));
    expect(undo).toHaveBeenCalledOnce();
  });

  test('a single report goes at once, and the popover says that nothing is left', async () => {
    show(deathsMark);
    fireEvent.click(button('Not the same fact'));
    expect(await screen.findByText('No other report is left here.')).toBeTruthy();
    expect(await screen.findByRole('button', { name: 'Undo' })).toBeTruthy();
  });
});

describe('copy and note', () => {
  test('evidence is copied as text: quotes for own words only, addresses, differences', async () => {
    const onCopyEvidence = vi.fn(async (_text: string) => true);
    show(extraditionMark, { onCopyEvidence });
    fireEvent.click(button('Copy evidence'));
    expect(await screen.findByText('Copied')).toBeTruthy();
    const text = onCopyEvidence.mock.calls[0]?.[0] ?? '';
    expect(text).toContain('2 outlets, 1 origin: Meridian Wire');
    expect(text).toContain('- The Southern Star, 1 March 2025: “The handover of 29');
    expect(text).toContain(
      '- Evening Lantern, 2 March 2025 (paraphrase): Mexico extradited 29 cartel figures',
    );
    expect(text).toContain('https://evening-lantern.example/2025/deadline\n');
    expect(text).toContain(examplePage.url);
  });

  test('a browser that refuses to copy is no secret', async () => {
    show(extraditionMark, { onCopyEvidence: async () => false });
    fireEvent.click(button('Copy evidence'));
    expect(await screen.findByText('The browser did not allow copying')).toBeTruthy();
  });

  test('where the panel cannot be opened, the popover says how', async () => {
    show(extraditionMark, { onNote: async () => false });
    fireEvent.click(button('Note'));
    expect(await screen.findByText(/^Notes are written in the sidebar/u)).toBeTruthy();
  });
});
