import { expect, test } from 'vitest';
import { ClaimHit } from '../../../components/popup/claim-hit.tsx';
import { renderWithWords } from '../support/render-with-words.tsx';

test('a claim that was checked is read with who checked it and the rating, before its words', () => {
  const { container } = renderWithWords(
    <ClaimHit
      hit={{
        claim: 'c1',
        statement: 'The bridge cost $900 million.',
        score: 1,
        outlets: ['The Checker'],
        from: null,
        to: null,
        report: null,
        factCheck: { publisher: 'The Checker', rating: 'Mostly false' },
        highlights: [],
      }}
    />,
  );
  expect(container.textContent).toBe(
    'Claim checked by The Checker, rated Mostly falseThe bridge cost $900 million.',
  );
});
