import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { SeriesList } from '../../../components/report/series-list.tsx';
import type { ReportView } from '../../../utils/app/view.ts';
import type { Relation } from '../../../utils/shared/relation.ts';
import { exampleReport, spanOf } from '../support/example-views.ts';
import { renderWithWords } from '../support/render-with-words.tsx';

const page = 'The flood killed 15 people in Lowton.';

const report = (
  outletName: string,
  count: string,
  published: string | null,
  relation: Relation = 'updates',
): ReportView => {
  const text = `The flood killed ${count} people in Lowton.`;
  const [here, there] = [spanOf(page, '15'), spanOf(text, count)];
  return exampleReport({ outletName, text, published }, [{ dimension: 'quantity', relation, here, there }]);
};

const linesOf = (name: string) =>
  within(screen.getByRole('heading', { name }).parentElement as HTMLElement)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('a running figure', () => {
  it('is listed from the oldest value to the newest, with who gave it and when', () => {
    renderWithWords(
      <SeriesList
        reports={[
          report('The Coast Post', '19', '2025-03-04'),
          report('Pier Post', '12', '2025-03-02'),
          report('Bay Herald', '12', '2025-03-02'),
        ]}
        pageDate="2025-03-03"
      />,
    );
    expect(linesOf('Over time: number')).toEqual([
      '12Pier Post, Bay Herald 1 day earlier (2 March 2025)',
      '15This page 3 March 2025',
      '19The Coast Post 1 day later (4 March 2025)',
    ]);
  });

  it.each([
    ['the page is undated', [report('Pier Post', '12', '2025-03-02')], null],
    ['a report is undated', [report('Pier Post', '12', null)], '2025-03-03'],
    ['all came out on one day', [report('Pier Post', '12', '2025-03-03')], '2025-03-03'],
    ['the values conflict', [report('Pier Post', '12', '2025-03-02', 'conflicts')], '2025-03-03'],
  ] as const)('has no series where %s', (_, reports, pageDate) => {
    const { container } = renderWithWords(<SeriesList reports={reports} pageDate={pageDate} />);
    expect(container.textContent).toBe('');
  });
});
