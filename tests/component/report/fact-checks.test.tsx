import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { FactChecks } from '../../../components/report/fact-checks.tsx';
import type { FactCheckView } from '../../../utils/app/view.ts';
import { findAxeFaults } from '../support/find-axe-faults.ts';
import { renderWithWords } from '../support/render-with-words.tsx';

const check: FactCheckView = {
  address: 'a@1#0',
  text: 'The bridge cost $900 million.',
  rating: 'Mostly false <b>!</b>',
  publisher: 'The Checker',
  claimant: 'a mayor',
  url: 'https://checker.example/1',
  published: '2025-03-01',
};

test('a rating stands as the publisher’s, with its address, the claim as checked and who made it', async () => {
  const { container } = renderWithWords(<FactChecks checks={[check]} pageDate="2025-03-02" />);
  expect(screen.getByRole('heading').textContent).toBe('1 fact-check of such a claim');
  expect(screen.getByRole('link', { name: 'The Checker' }).getAttribute('href')).toBe(check.url);
  expect(screen.getByText('Its rating: Mostly false <b>!</b>')).toBeTruthy();
  expect(screen.getByText('The claim it checked, by a mayor: The bridge cost $900 million.')).toBeTruthy();
  expect(screen.getByText('fact-check').getAttribute('title')).toMatch(/the fact-checker's own/u);
  expect(await findAxeFaults(container)).toEqual([]);
});
