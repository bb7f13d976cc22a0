import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { ReportItem } from '../../../components/report/report-item.tsx';
import type { Difference } from '../../../utils/engine/model.ts';
import { exampleReport, spanOf } from '../support/example-views.ts';
import { renderWithWords } from '../support/render-with-words.tsx';

const here = 'Mexico extradited 29 men.';
const there = 'Officials said that 29 men were handed over on Friday.';
const differences: Difference[] = [
  {
    dimension: 'action',
    relation: 'differs',
    here: spanOf(here, 'extradited'),
    there: spanOf(there, 'handed over'),
  },
  { dimension: 'date', relation: 'adds', here: null, there: spanOf(there, 'on Friday') },
];
const show = (part: object, given = differences) =>
  renderWithWords(
    <ul>
      <ReportItem
        report={exampleReport({ outletName: 'The Southern Star', text: there, ...part }, given)}
        pageDate="2025-03-03"
      />
    </ul>,
  );

test('an outlet’s own words: differing words set off, quoted, and a link to the sentence', () => {
  const { container } = show({ verbatim: true });
  expect([...container.querySelectorAll('mark')].map((mark) => [mark.textContent, mark.className])).toEqual([
    ['handed over', 'set-off differs'],
    ['on Friday', 'set-off adds'],
  ]);
  expect(container.querySelector('.words')?.textContent).toBe(there);
  expect(screen.getByText('action: “handed over”; this page: “extradited”')).toBeTruthy();
  expect(screen.getByText('adds date: “on Friday”')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'The Southern Star' }).getAttribute('href')).toBe(
    'https://the-southern-star.example/2025/deadline#:~:text=Officials%20said%20that%2029%20men%20were%20handed%20over%20on%20Friday.',
  );
});

test('a paraphrase says so, and nothing is put into the outlet’s mouth', () => {
  const { container } = show({ verbatim: false });
  expect(screen.getByText('paraphrase')).toBeTruthy();
  expect(container.querySelector('mark')).toBeNull();
  expect(screen.getByText('action: handed over; this page: “extradited”')).toBeTruthy();
  expect(screen.getByText('adds date: on Friday')).toBeTruthy();
  expect(screen.getByRole('link').getAttribute('href')).toBe(
    'https://the-southern-star.example/2025/deadline',
  );
});

test('an address that is no web address is not linked', () => {
  show({ url: 'javascript:alert(1)' });
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByText('The Southern Star')).toBeTruthy();
});

test('the date is told from the page’s, and in full', () => {
  const { container } = show({ published: '2025-03-01T23:30:00-06:00' });
  const time = container.querySelector('time') as HTMLElement;
  expect(time.title).toBe('1 March 2025');
  expect(within(time).getByText(/^2 days earlier/u)).toBeTruthy();
});
