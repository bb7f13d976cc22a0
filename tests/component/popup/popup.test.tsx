import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { Popup, type PopupProps } from '../../../components/popup/popup.tsx';
import type { ClaimHit } from '../../../utils/app/view.ts';
import { examplePage } from '../support/example-views.ts';
import { findAxeFaults } from '../support/find-axe-faults.ts';
import { renderWithWords } from '../support/render-with-words.tsx';

const hit = (claim: string, statement: string): ClaimHit => ({
  claim,
  statement,
  score: 1,
  outlets: ['a.example', 'b.example'],
  from: '2025-02-28',
  to: '2025-03-02',
  report: {
    address: 'a@1#0',
    text: 'The transfer was made.',
    outletName: 'The Southern Star',
    url: 'https://a.example/1',
    verbatim: false,
  },
  highlights: [{ start: 3, end: 12 }],
});
const hits = [
  hit('c1', '29 prisoners moved'),
  hit('c2', 'No prisoners died'),
  hit('c3', 'Two prisoners fled'),
];

const props = (part: Partial<PopupProps> = {}): PopupProps => ({
  page: { kind: 'view', view: examplePage },
  site: { site: 'harbor-ledger.example', granted: true, on: true },
  save: { kind: 'idle' },
  search: null,
  emptyBase: false,
  follow: { state: { kind: 'idle' }, known: false },
  onFollow: vi.fn(),
  onQuery: vi.fn(),
  onOpenHit: vi.fn(),
  onSwitchSite: vi.fn(),
  onAllowSite: vi.fn(),
  onSave: vi.fn(),
  onGetStarted: vi.fn(),
  onOpenPanel: vi.fn(),
  onOpenOptions: vi.fn(),
  ...part,
});
const show = (part: Partial<PopupProps> = {}) => {
  const given = props(part);
  return { given, ...renderWithWords(<Popup {...given} />) };
};
const field = () => screen.getByRole('combobox', { name: 'Search claims and reports' });

describe('search', () => {
  test('every letter asks', () => {
    const { given } = show();
    fireEvent.input(field(), { target: { value: 'pris' } });
    expect(given.onQuery).toHaveBeenCalledWith('pris');
  });

  test('arrow keys go through the hits and round, Enter opens the one that is named', () => {
    const { given } = show({ search: { query: 'prisoners', hits } });
    const active = () => field().getAttribute('aria-activedescendant');
    expect(active()).toBeNull();
    fireEvent.keyDown(field(), { key: 'ArrowDown' });
    expect(active()).toBe('hit-0');
    fireEvent.keyDown(field(), { key: 'ArrowUp' });
    expect(active()).toBe('hit-2');
    fireEvent.keyDown(field(), { key: 'ArrowDown' });
    fireEvent.keyDown(field(), { key: 'ArrowDown' });
    expect(screen.getAllByRole('option').map((option) => option.getAttribute('aria-selected'))).toEqual([
      'false',
      'true',
      'false',
    ]);
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(given.onOpenHit).toHaveBeenCalledWith(hits[1]);
  });

  test('the chosen hit stays chosen where the hits come in another order', () => {
    const given = props({ search: { query: 'prisoners', hits } });
    const { rerender } = renderWithWords(<Popup {...given} />);
    fireEvent.keyDown(field(), { key: 'ArrowDown' });
    rerender(<Popup {...given} search={{ query: 'prisoners', hits: hits.toReversed() }} />);
    expect(field().getAttribute('aria-activedescendant')).toBe('hit-2');
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(given.onOpenHit).toHaveBeenCalledWith(hits[0]);
  });

  test('Enter without a choice opens the first, a click the one clicked', () => {
    const { given } = show({ search: { query: 'prisoners', hits } });
    fireEvent.keyDown(field(), { key: 'Enter' });
    fireEvent.click(screen.getByText('Two', { exact: false, selector: '.statement' }));
    expect(vi.mocked(given.onOpenHit).mock.calls.map(([opened]) => opened.claim)).toEqual(['c1', 'c3']);
  });

  test('a hit says who reports it and when, sets off the words, and names a paraphrase', () => {
    const { container } = show({ search: { query: 'prisoners', hits: hits.slice(0, 1) } });
    expect(container.querySelector('.hit mark')?.textContent).toBe('prisoners');
    expect(screen.getByText(/^2 outlets · 28 Feb\D+2 Mar 2025$/u)).toBeTruthy();
    expect(container.querySelector('.best')?.textContent).toBe(
      'The transfer was made. The Southern Star, paraphrase',
    );
    expect(screen.getByRole('status').textContent).toBe('1 claim found');
  });

  test('nothing found is said', () => {
    show({ search: { query: 'ferries', hits: [] } });
    expect(screen.getByText('Nothing found for “ferries”.')).toBeTruthy();
  });
});

describe('this page', () => {
  test('its marks, possible ones, outlets and origins', () => {
    const { container } = show();
    expect(screen.getByRole('heading', { name: '5 marks on this page' })).toBeTruthy();
    expect(screen.getByText('4 outlets · 2 known origins · 1 possible')).toBeTruthy();
    expect([...container.querySelectorAll('.relations li')].map((item) => item.textContent)).toEqual([
      'conflicts 1',
      'differs 1',
      'updates 1',
      'adds 1',
      'agrees 1',
    ]);
  });

  test.each([
    ['not-article', /not an article/u],
    ['not-english', /English only/u],
    ['off', /off on this site/u],
  ] as const)('%s: says why there are no marks', (status, said) => {
    show({ page: { kind: 'view', view: { ...examplePage, status, marks: [] } } });
    expect(screen.getByText(said)).toBeTruthy();
    expect(screen.queryByRole('heading')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Save article' })).toBeNull();
  });

  test('an empty base leads to the welcome page, whatever the page is', () => {
    const { given } = show({
      emptyBase: true,
      page: { kind: 'view', view: { ...examplePage, status: 'not-article' } },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Get started' }));
    expect(given.onGetStarted).toHaveBeenCalledOnce();
  });

  test('a site that is not allowed can be, in the click itself', () => {
    const { given } = show({
      page: { kind: 'trouble', reason: 'not-allowed' },
      site: { site: 'daily.example', granted: false, on: true },
    });
    expect(screen.getByText('Crossread may not read daily.example yet.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Allow on this site' }));
    expect(given.onAllowSite).toHaveBeenCalledOnce();
  });

  test('a page of the browser cannot be allowed', () => {
    show({ page: { kind: 'trouble', reason: 'not-allowed' }, site: null });
    expect(screen.getByText('The browser lets no extension read this page.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Allow on this site' })).toBeNull();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  test('marked through the click alone, it says so and offers to allow the site', () => {
    show({ site: { site: 'harbor-ledger.example', granted: false, on: true } });
    expect(screen.getByText('Read just this once, because you opened Crossread.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Allow on this site' })).toBeTruthy();
  });

  test('the site can be switched off', () => {
    const { given } = show();
    fireEvent.click(screen.getByRole('checkbox', { name: 'On for harbor-ledger.example' }));
    expect(given.onSwitchSite).toHaveBeenCalledWith(false);
  });
});

describe('saving', () => {
  const saved = { article: 'a', version: 1, savedAt: '2025-03-02T10:00:00Z', changed: false };
  const withSaved = (changed: boolean) =>
    ({ kind: 'view', view: { ...examplePage, saved: { ...saved, changed } } }) as const;

  test('a new article', () => {
    const { given } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Save article' }));
    expect(given.onSave).toHaveBeenCalledOnce();
  });

  test('a saved one says when', () => {
    show({ page: withSaved(false) });
    expect(screen.getByText('Saved 2 March 2025')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /save/iu })).toBeNull();
  });

  test('a changed text can be saved as a new version', () => {
    show({ page: withSaved(true) });
    expect(screen.getByRole('button', { name: 'Text has changed. Save new version' })).toBeTruthy();
  });

  test('what saving brought, and that it is at work', () => {
    const { rerender, given } = show({ save: { kind: 'saving' } });
    expect(screen.getByRole('button', { name: 'Saving…' }).hasAttribute('disabled')).toBe(true);
    const done = { article: 'a', version: 1, outcome: 'new', reports: 9, joined: 1 } as const;
    rerender(<Popup {...given} save={{ kind: 'done', saved: done }} />);
    expect(screen.getByText('Saved. 1 report joins what other outlets say.')).toBeTruthy();
    rerender(<Popup {...given} save={{ kind: 'failed', reason: 'private-window' }} />);
    expect(screen.getByText('Nothing is saved in private windows.')).toBeTruthy();
  });
});

test.each([
  ['a page', {}],
  ['hits', { search: { query: 'prisoners', hits } }],
  [
    'a trouble',
    {
      page: { kind: 'trouble', reason: 'not-allowed' },
      site: { site: 'a.example', granted: false, on: true },
    },
  ],
] as const)('accessible with %s', async (_, part) => {
  expect(await findAxeFaults(show(part as Partial<PopupProps>).container)).toEqual([]);
});
