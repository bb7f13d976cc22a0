import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { OriginGroup } from '../../../components/report/origin-group.tsx';
import { extraditionMark } from '../support/example-views.ts';
import { renderWithWords } from '../support/render-with-words.tsx';

test('a text that two outlets carry is shown as the evidence that it is', () => {
  const [group] = extraditionMark.origins;
  if (!group) throw new Error('The example has changed');
  const text = 'Divers searched the basin on Tuesday.';
  const evidence = [
    { kind: 'copy', text, article: 'here', outletName: 'The Harbor Ledger' },
    { kind: 'copy', text, article: 'coast@1', outletName: 'The Coast Post' },
  ] as const;
  renderWithWords(<OriginGroup origin={{ ...group, evidence }} pageDate={null} />);
  expect(screen.getByText(`This page carries the same text: “${text}”`)).toBeTruthy();
  expect(screen.getByText(`The Coast Post carries the same text: “${text}”`)).toBeTruthy();
});

test('outlets that only credit each other are told as a circle, not as an origin', () => {
  const [group] = extraditionMark.origins;
  if (!group) throw new Error('The example has changed');
  const circle = ['The Coast Post', 'The Harbor Ledger'];
  renderWithWords(<OriginGroup origin={{ ...group, origin: circle.join(' / '), circle }} pageDate={null} />);
  expect(screen.getByRole('heading').textContent).toContain(
    'crediting each other in a circle (The Coast Post, The Harbor Ledger); origin unknown',
  );
});

test('a shared quotation is shown as the evidence that it is', () => {
  const [group] = extraditionMark.origins;
  if (!group) throw new Error('The example has changed');
  const evidence = [
    { kind: 'quote', text: 'We counted nine boats', article: 'coast@1', outletName: 'The Coast Post' },
  ] as const;
  renderWithWords(<OriginGroup origin={{ ...group, evidence }} pageDate={null} />);
  expect(
    screen.getByText('The Coast Post has the words that others credit: “We counted nine boats”'),
  ).toBeTruthy();
});
