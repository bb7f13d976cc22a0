import { describe, expect, it } from 'vitest';
import { findQuoteOrigin, type QuotingReport } from '../../../../utils/engine/origins/find-quote-origin.ts';

const words = 'We counted nine boats before the fog came down on us';

const report = (key: string, text: string, more: Partial<QuotingReport> = {}): QuotingReport => ({
  key,
  origin: 'unknown',
  evidence: [],
  text,
  before: '',
  verbatim: true,
  published: undefined,
  ...more,
});
const credited = (key: string, origin: string, more: Partial<QuotingReport> = {}) =>
  report(key, `“${words},” the pilot told ${origin}.`, {
    origin,
    evidence: [{ kind: 'cited', text: `told ${origin}`, article: key, sentence: 0 }],
    ...more,
  });
const bare = report('valley', `“${words},” the pilot said.`);

describe('findQuoteOrigin', () => {
  it('gives a quotation to whom another report credits with the same words', () => {
    expect(findQuoteOrigin(bare, [bare, credited('coast', 'Reuters')])).toEqual({
      origin: 'Reuters',
      evidence: [{ kind: 'quote', text: `${words},`, article: 'valley' }],
    });
  });

  it('knows the words without their typography, and where the quotation goes on', () => {
    const open = report('valley', `"We counted nine boats – before the fog came down on us, and then`);
    expect(findQuoteOrigin(open, [credited('coast', 'Reuters')])?.origin).toBe('Reuters');
  });

  it.each([
    ['two origins are credited', bare, [credited('coast', 'Reuters'), credited('port', 'Axios')]],
    [
      'few words are the same',
      report('valley', '“We counted nine boats,” he said.'),
      [credited('a', 'Axios')],
    ],
    ['the words are no quotation', report('valley', `${words}, he said.`), [credited('a', 'Axios')]],
    ['it was a statement', report('valley', `“${words},” he said in a statement.`), [credited('a', 'Axios')]],
    [
      'the sentence before tells of a speech',
      report('valley', bare.text, { before: 'Quill gave a speech on Friday.' }),
      [credited('a', 'Axios')],
    ],
    ['it is a paraphrase', report('valley', bare.text, { verbatim: false }), [credited('a', 'Axios')]],
    [
      'it came out a day before',
      report('valley', bare.text, { published: '2025-03-01' }),
      [credited('a', 'Axios', { published: '2025-03-02T08:00:00Z' })],
    ],
    [
      'the other carries an agency without crediting it in the sentence',
      bare,
      [credited('a', 'Axios', { evidence: [{ kind: 'agency', text: 'AP', article: 'a' }] })],
    ],
  ])('stays unknown where %s', (_, own, others) => {
    expect(findQuoteOrigin(own, others)).toBeUndefined();
  });

  it('is not kept by a missing date, nor by the same day', () => {
    const dated = report('valley', bare.text, { published: '2025-03-02T06:00:00Z' });
    expect(findQuoteOrigin(dated, [credited('a', 'Axios')])?.origin).toBe('Axios');
    expect(findQuoteOrigin(dated, [credited('a', 'Axios', { published: '2025-03-02' })])?.origin).toBe(
      'Axios',
    );
  });
});
