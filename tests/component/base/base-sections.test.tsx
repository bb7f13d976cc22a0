import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { Backup } from '../../../components/base/backup.tsx';
import { PackFile } from '../../../components/base/pack-file.tsx';
import { PackMaker } from '../../../components/base/pack-maker.tsx';
import { RetentionChoice } from '../../../components/base/retention-choice.tsx';
import { StorageMeter } from '../../../components/base/storage-meter.tsx';
import { TrustedKeys } from '../../../components/base/trusted-keys.tsx';
import type { BackupState } from '../../../utils/app/backup/backup-run.ts';
import type { PackFileState } from '../../../utils/app/packs/pack-file-import.ts';
import { findAxeFaults } from '../support/find-axe-faults.ts';
import { renderWithWords } from '../support/render-with-words.tsx';

const button = (name: string) => screen.getByRole('button', { name });
const script = '<img src=x onerror="alert(1)">';
const key = 'k'.repeat(43);
const packState: PackFileState = {
  kind: 'pack',
  file: 'bridge.json',
  title: script,
  description: 'Invented.',
  licence: 'CC0-1.0',
  preview: {
    edition: 'replaces',
    outlets: { fresh: 1, known: 2 },
    articles: { fresh: 3, known: 4 },
    claims: { fresh: 5, known: 6 },
    reports: { fresh: 7, known: 8 },
    conflicts: [
      { kind: 'words', path: 'reports[4].text', about: 'https://x.example/1', ours: '', theirs: script },
    ],
    conflictCount: 1,
  },
  signer: { kind: 'right', madeBy: 'A desk', madeAt: '2025-03-01T00:00:00Z', key, trustedAs: null },
};
const showFile = (state: PackFileState) => {
  const given = { state, onFile: vi.fn(), onStart: vi.fn(), onStop: vi.fn(), onTrust: vi.fn() };
  return { given, ...renderWithWords(<PackFile {...given} />) };
};

test('a preview says what is new, what is here, what differs and who signed; text stays text', async () => {
  const { given, container } = showFile(packState);
  const rows = screen.getAllByRole('row').map((row) => row.textContent);
  expect(rows).toEqual(['newhere already', 'Outlets12', 'Articles34', 'Claims56', 'Reports78']);
  expect(screen.getByText(/Another edition of it/u)).toBeTruthy();
  expect(screen.getByText(/in 1 place/u)).toBeTruthy();
  expect(container.querySelector('img')).toBeNull();
  fireEvent.click(button('Trust this key'));
  expect(given.onTrust).toHaveBeenCalledOnce();
  fireEvent.click(button('Import'));
  expect(given.onStart).toHaveBeenCalledOnce();
  expect(await findAxeFaults(container)).toEqual([]);
});

test('a trusted key stands under the reader’s name for it; where it cannot be checked that is said', () => {
  const { rerender, given } = showFile({
    ...packState,
    signer: { ...packState.signer, trustedAs: 'My desk' } as never,
  });
  expect(screen.getByText(/Signed by My desk, whose key you trust/u)).toBeTruthy();
  rerender(
    <PackFile {...given} state={{ ...packState, signer: { kind: 'cannot-check', madeBy: 'A desk' } }} />,
  );
  expect(screen.getByText(/cannot be checked here/u)).toBeTruthy();
});

test('a refused file is shown with the paths of its first faults', () => {
  const faults = Array.from({ length: 7 }, (_, n) => ({ path: `reports[${n}].text`, expected: 'a string' }));
  showFile({ kind: 'refused', file: 'broken.json', faults });
  expect(screen.getByRole('alert').textContent).toContain('reports[0].text: expected a string');
  expect(screen.getByRole('alert').textContent).toContain('and 2 more faults');
});

test('fact-checks in a file are counted before they are imported, and progress can be stopped', () => {
  const { given, rerender } = showFile({
    kind: 'fact-checks',
    file: 'feed.json',
    reviews: 12,
    publishers: 2,
    leftOut: 1,
  });
  expect(screen.getByText('12 fact-checks by 2 publishers')).toBeTruthy();
  rerender(<PackFile {...given} state={{ kind: 'running', done: 100, total: 300 }} />);
  expect(screen.getByText('100 of 300')).toBeTruthy();
  fireEvent.click(button('Cancel'));
  expect(given.onStop).toHaveBeenCalledOnce();
});

test('a pack is made of a search’s finds, without those that are unticked', async () => {
  const onMake = vi.fn();
  const onSearch = vi.fn().mockResolvedValue([
    { id: 'c1', name: 'One' },
    { id: 'c2', name: 'Two' },
  ]);
  const { container } = renderWithWords(
    <PackMaker
      state={{ kind: 'idle' }}
      outlets={[]}
      articles={[]}
      signer={null}
      onSearch={onSearch}
      onMake={onMake}
    />,
  );
  container.querySelector('details')?.setAttribute('open', '');
  fireEvent.change(screen.getByLabelText('What goes in'), { target: { value: 'claims' } });
  fireEvent.input(screen.getByLabelText('Words of the claims'), { target: { value: 'ferries' } });
  await waitFor(() => screen.getByLabelText('Two'));
  fireEvent.click(screen.getByLabelText('Two'));
  fireEvent.input(screen.getByLabelText('Title'), { target: { value: 'Ferries' } });
  fireEvent.click(button('Save the pack'));
  expect(onMake).toHaveBeenCalledWith(
    { kind: 'claims', claims: ['c1'] },
    { title: 'Ferries', description: '', licence: 'Quotations; rights remain with the outlets' },
    false,
  );
  expect(await findAxeFaults(container)).toEqual([]);
});

test('a rule is chosen, and what it lets go now is said before it goes', async () => {
  const given = { onRule: vi.fn(), onApply: vi.fn(), onKeepFactChecks: vi.fn() };
  const { container } = renderWithWords(
    <RetentionChoice {...given} rule={{ keepDays: 30, perOutlet: null }} due={3} keepFactChecks={true} />,
  );
  fireEvent.change(screen.getByLabelText(/Of one outlet at most/u), { target: { value: '50' } });
  expect(given.onRule).toHaveBeenCalledWith({ keepDays: 30, perOutlet: 50 });
  expect(screen.getByText(/3 articles would go now/u)).toBeTruthy();
  fireEvent.click(button('Remove now'));
  expect(given.onApply).toHaveBeenCalledOnce();
  fireEvent.click(screen.getByRole('checkbox'));
  expect(given.onKeepFactChecks).toHaveBeenCalledWith(false);
  expect(await findAxeFaults(container)).toEqual([]);
});

test('the meter warns when room runs short; an outlet goes only after a second question', async () => {
  const onRemoveOutlet = vi.fn();
  const outlet = { outlet: 'x.example', name: 'The X', articles: 2, characters: 5000 };
  const { container } = renderWithWords(
    <StorageMeter
      room={{ used: 900_000_000, quota: 1_000_000_000, persisted: false }}
      waste={{ segments: 3, sentences: 10, dead: 0.3 }}
      outlets={[outlet]}
      onPersist={() => Promise.resolve(false)}
      onCompact={vi.fn()}
      onMeasure={vi.fn()}
      onRemoveOutlet={onRemoveOutlet}
    />,
  );
  expect(screen.getByRole('alert').textContent).toMatch(/nearly out of room/u);
  expect(screen.getByText(/30\s?% of it unused/u)).toBeTruthy();
  fireEvent.click(button('Ask the browser to keep it'));
  await waitFor(() => screen.getByText('The browser did not agree.'));
  container.querySelector('details')?.setAttribute('open', '');
  fireEvent.click(button('Remove The X'));
  expect(onRemoveOutlet).not.toHaveBeenCalled();
  fireEvent.click(button('Remove outlet'));
  expect(onRemoveOutlet).toHaveBeenCalledWith(outlet);
  expect(await findAxeFaults(container)).toEqual([]);
});

test('keys are listed and distrusted; where the browser cannot sign it says so', async () => {
  const onRemove = vi.fn();
  const trusted = [{ key, name: 'A desk', addedAt: '2025-03-01' }];
  const { container } = renderWithWords(
    <TrustedKeys trusted={trusted} own={null} onRemove={onRemove} onMakeOwn={() => Promise.resolve(false)} />,
  );
  fireEvent.click(button('Trust A desk no more'));
  expect(onRemove).toHaveBeenCalledWith(trusted[0]);
  fireEvent.input(screen.getByRole('textbox'), { target: { value: 'Me' } });
  fireEvent.click(button('Make a key'));
  await waitFor(() => screen.getByText(/cannot sign/u));
  expect(await findAxeFaults(container)).toEqual([]);
});

const showBackup = (state: BackupState) => {
  const given = {
    state,
    onWrite: vi.fn(),
    onFile: vi.fn(),
    onRestore: vi.fn(),
    onStop: vi.fn(),
    onDelete: vi.fn(),
  };
  return { given, ...renderWithWords(<Backup {...given} />) };
};

test('a checked backup is added at once, and replaces only after a second question', async () => {
  const counts = { outlets: 1, articles: 2, claims: 3, notes: 4 };
  const header = { format: 'crossread-backup', version: 1, madeAt: '2025-03-01T00:00:00Z', counts } as const;
  const { given, container } = showBackup({ kind: 'ready', header });
  expect(screen.getByText(/1 outlet, 2 articles, 3 claims, 4 notes/u)).toBeTruthy();
  fireEvent.click(button('Add what is missing here'));
  expect(given.onRestore).toHaveBeenLastCalledWith('merge');
  fireEvent.click(button('Replace everything here'));
  expect(given.onRestore).toHaveBeenCalledTimes(1);
  fireEvent.click(button('Replace'));
  expect(given.onRestore).toHaveBeenLastCalledWith('replace');
  expect(await findAxeFaults(container)).toEqual([]);
});

test('everything is deleted only after a second question, with the notes kept unless said otherwise', async () => {
  const { given, container } = showBackup({
    kind: 'refused',
    file: 'x.gz',
    fault: { path: 'line 3: articles.url', expected: 'an http or https address' },
  });
  expect(screen.getByRole('alert').textContent).toContain('line 3: articles.url');
  fireEvent.click(button('Delete everything…'));
  fireEvent.click(button('Delete'));
  expect(given.onDelete).toHaveBeenLastCalledWith(true);
  fireEvent.click(button('Delete everything…'));
  fireEvent.click(screen.getByRole('checkbox'));
  fireEvent.click(button('Delete'));
  expect(given.onDelete).toHaveBeenLastCalledWith(false);
  expect(await findAxeFaults(container)).toEqual([]);
});
