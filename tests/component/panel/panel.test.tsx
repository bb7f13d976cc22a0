import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { Panel, type PanelProps } from '../../../components/panel/panel.tsx';
import type { NoteRecord, NoteTarget } from '../../../utils/store/model.ts';
import { deathsMark, examplePage, extraditionMark, possibleMark } from '../support/example-views.ts';
import { findAxeFaults } from '../support/find-axe-faults.ts';
import { renderWithWords } from '../support/render-with-words.tsx';

const note = (id: string, target: NoteTarget, text: string): NoteRecord => ({
  id,
  target,
  url: examplePage.url,
  text,
  createdAt: '2025-03-02T10:00:00Z',
  updatedAt: '2025-03-02T10:00:00Z',
});
const notes = [
  note('n1', { kind: 'article', url: examplePage.url }, 'Read again on Monday.'),
  note('n2', { kind: 'sentence', url: examplePage.url, text: deathsMark.text }, 'Which year?'),
  note('n3', { kind: 'sentence', url: examplePage.url, text: 'A sentence that is gone.' }, 'It was here.'),
];
const props = (part: Partial<PanelProps> = {}): PanelProps => ({
  page: { kind: 'view', view: examplePage },
  site: { site: 'harbor-ledger.example', granted: true, on: true },
  save: { kind: 'idle' },
  notes,
  selected: null,
  writing: null,
  refining: null,
  done: null,
  onComparePossible: vi.fn(),
  onSelect: vi.fn(),
  onNotSameFact: vi.fn(),
  onRemoveClaim: vi.fn(),
  onRemoveReportArticle: vi.fn(),
  onAddNote: vi.fn(),
  onChangeNote: vi.fn(),
  onRemoveNote: vi.fn(),
  onDismiss: vi.fn(),
  onSave: vi.fn(),
  onRemoveArticle: vi.fn(),
  onAllowSite: vi.fn(),
  onAllowAll: undefined,
  onGetStarted: vi.fn(),
  ...part,
});
const show = (part: Partial<PanelProps> = {}) => {
  const given = props(part);
  return { given, ...renderWithWords(<Panel {...given} />) };
};
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const sentences = (container: Element) =>
  [...container.querySelectorAll('ol:not(details ol) > .item .head .words')].map((item) => item.textContent);

test('the sentence model says how far it is, and that it has been there', () => {
  const viewed = (state: 'running' | 'done' | 'failed') => ({
    page: { kind: 'view' as const, view: { ...examplePage, refinement: { reading: 'r', state } } },
  });
  const { rerender } = show(viewed('running'));
  expect(screen.getByText('Refining…')).toBeTruthy();
  rerender(<Panel {...props(viewed('running'))} refining={{ done: 34, total: 60 }} />);
  expect(screen.getByText('Refining 34 of 60 sentences…')).toBeTruthy();
  rerender(<Panel {...props(viewed('done'))} refining={{ done: 60, total: 60 }} />);
  expect(screen.getByText('Refined with the sentence model')).toBeTruthy();
  rerender(<Panel {...props(viewed('failed'))} />);
  expect(screen.queryByText(/^Refin/u)).toBeNull();
  rerender(<Panel {...props()} />);
  expect(screen.queryByText(/^Refin/u)).toBeNull();
});

test('a note asked for in the page opens its mark’s editor, whatever was shown; the next one anew', () => {
  const { given, rerender } = show();
  fireEvent.click(button('conflicts 1'));
  fireEvent.click(screen.getByRole('tab', { name: /^Notes/u }));
  const ask = () =>
    rerender(<Panel {...given} selected={extraditionMark.id} writing={{ mark: extraditionMark.id }} />);
  ask();
  const editor = screen.getByRole('textbox', { name: 'Your note' });
  expect(editor.closest('.item')?.querySelector('.words')?.textContent).toBe(extraditionMark.text);
  expect(document.activeElement).toBe(editor);
  fireEvent.click(button('Cancel'));
  expect(screen.queryByRole('textbox')).toBeNull();
  ask();
  expect(screen.getByRole('textbox')).toBeTruthy();
});

describe('marks', () => {
  test('the marked sentences in page order, the possible ones apart', () => {
    const { container } = show();
    const marked = examplePage.marks.filter((mark) => mark.tier === 'confident').map((mark) => mark.text);
    expect(sentences(container)).toEqual(marked);
    expect(container.querySelector('details.possible')?.textContent).toContain(possibleMark.text);
    expect(screen.getByText('5 of 24 sentences told elsewhere · 4 outlets · 2 known origins')).toBeTruthy();
  });

  test('what is possible and not compared yet is compared when looked at, and shown then', () => {
    const open = { ...possibleMark, isCompared: false as const };
    const marks = examplePage.marks.map((mark) => (mark === possibleMark ? open : mark));
    const page = { kind: 'view' as const, view: { ...examplePage, marks } };
    const { given, container, rerender } = show({ page });
    const details = container.querySelector('details.possible') as HTMLDetailsElement;
    expect(details.textContent).toContain('1');
    expect(given.onComparePossible).not.toHaveBeenCalled();
    details.open = true;
    fireEvent(details, new Event('toggle'));
    expect(given.onComparePossible).toHaveBeenCalledTimes(1);
    expect(details.textContent).not.toContain(possibleMark.text);
    rerender(<Panel {...given} page={{ kind: 'view', view: examplePage }} />);
    expect(details.textContent).toContain(possibleMark.text);
    expect(given.onComparePossible).toHaveBeenCalledTimes(1);
  });

  test('chips narrow the list to a relation, and widen it again', () => {
    const { container } = show();
    fireEvent.click(button('conflicts 1'));
    expect(sentences(container)).toEqual([deathsMark.text]);
    fireEvent.click(button('All 5'));
    expect(sentences(container)).toHaveLength(5);
  });

  test('a click on a sentence selects it, a second one closes it', () => {
    const { given, rerender } = show();
    const head = () => screen.getByRole('button', { name: new RegExp(`^${deathsMark.text}`, 'u') });
    fireEvent.click(head());
    expect(given.onSelect).toHaveBeenLastCalledWith(deathsMark);
    rerender(<Panel {...given} selected={deathsMark.id} />);
    expect(head().getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(head());
    expect(given.onSelect).toHaveBeenLastCalledWith(null);
  });

  test('open, it shows reports by origin and what can be done with each', () => {
    const { given } = show({ selected: deathsMark.id });
    expect(screen.getByRole('link', { name: 'The Northern Post' })).toBeTruthy();
    fireEvent.click(button('Not the same fact'));
    expect(given.onNotSameFact).toHaveBeenCalledWith(deathsMark, deathsMark.origins[0]?.reports[0]);
    fireEvent.click(button('Remove article'));
    expect(given.onRemoveReportArticle).toHaveBeenCalledWith(deathsMark.origins[0]?.reports[0]);
    fireEvent.click(button('Remove this claim'));
    expect(given.onRemoveClaim).toHaveBeenCalledWith(deathsMark);
  });
});

describe('notes', () => {
  test('a note is seen at its sentence', () => {
    show();
    expect(screen.getByText('Which year?')).toBeTruthy();
  });

  test('written on a sentence, or on its claim', () => {
    const { given } = show({ selected: extraditionMark.id, notes: [] });
    fireEvent.click(button('Add a note'));
    const field = screen.getByRole('textbox', { name: 'Your note' });
    expect(document.activeElement).toBe(field);
    expect(button('Save note').hasAttribute('disabled')).toBe(true);
    fireEvent.click(screen.getByRole('radio', { name: /^The claim/u }));
    fireEvent.input(field, { target: { value: '  Ask the desk.  ' } });
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
    const claim = { kind: 'claim', claim: extraditionMark.claim, url: examplePage.url };
    expect(given.onAddNote).toHaveBeenCalledWith(claim, 'Ask the desk.');
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  test('edited and deleted', () => {
    const { given } = show({ selected: deathsMark.id });
    fireEvent.click(button('Edit'));
    fireEvent.input(screen.getByRole('textbox'), { target: { value: 'Which year was it?' } });
    fireEvent.click(button('Save note'));
    expect(given.onChangeNote).toHaveBeenCalledWith(notes[1], 'Which year was it?');
    fireEvent.click(button('Delete'));
    expect(given.onRemoveNote).toHaveBeenCalledWith(notes[1]);
  });

  test('all of a page’s notes stand in their tab, even where the sentence has gone', () => {
    show();
    fireEvent.keyDown(screen.getByRole('tab', { name: 'This page' }), { key: 'ArrowRight' });
    const panel = screen.getByRole('tabpanel', { name: 'Notes 3' });
    for (const { text } of notes) expect(within(panel).getByText(text)).toBeTruthy();
    expect(within(panel).getByText('A sentence that is gone.')).toBeTruthy();
  });
});

describe('what was done and what is missing', () => {
  test('Undo stays until it is used or dismissed', () => {
    const undo = vi.fn();
    const { given } = show({ done: { text: 'Claim removed.', undo } });
    const bar = screen.getByText('Claim removed.').parentElement as HTMLElement;
    expect(bar.getAttribute('role')).toBe('status');
    fireEvent.click(button('Undo'));
    expect(undo).toHaveBeenCalledOnce();
    fireEvent.click(button('Dismiss'));
    expect(given.onDismiss).toHaveBeenCalledOnce();
  });

  test('a saved article can be removed', () => {
    const saved = { article: 'a', version: 1, savedAt: '2025-03-02T10:00:00Z', changed: false };
    const { given } = show({ page: { kind: 'view', view: { ...examplePage, saved } } });
    fireEvent.click(button('Remove from base'));
    expect(given.onRemoveArticle).toHaveBeenCalledOnce();
  });

  test('an empty base can still be filled from here', () => {
    const { given } = show({
      page: { kind: 'view', view: { ...examplePage, status: 'empty-base', marks: [] } },
    });
    fireEvent.click(button('Get started'));
    expect(given.onGetStarted).toHaveBeenCalledOnce();
    expect(button('Save article')).toBeTruthy();
  });

  test('where the address is unknown, all sites can be allowed', () => {
    const onAllowAll = vi.fn();
    show({ page: { kind: 'trouble', reason: 'not-allowed' }, site: null, onAllowAll });
    expect(screen.getByText(/^Crossread may not read this page\. Click its toolbar button/u)).toBeTruthy();
    fireEvent.click(button('Allow all sites'));
    expect(onAllowAll).toHaveBeenCalledOnce();
  });
});

test.each([
  ['the list', {}],
  ['an open mark', { selected: extraditionMark.id, done: { text: 'Claim removed.', undo: () => {} } }],
  ['a trouble', { page: { kind: 'trouble', reason: 'not-allowed' } }],
])('accessible with %s', async (_, part) => {
  expect(await findAxeFaults(show(part as Partial<PanelProps>).container)).toEqual([]);
});
