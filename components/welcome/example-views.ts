import type { MarkView, ReportView } from '../../utils/app/view.ts';
import type { Difference, Span } from '../../utils/engine/model.ts';

const text = 'The harbor council voted 7 to 2 to raise the ferry fare to $4 from June.';
const vote = 'By seven votes to two the council raised the fare to $4.50, starting in June.';

const span = (inside: string, words: string): Span => {
  const start = inside.indexOf(words);
  return { text: words, start, end: start + words.length };
};

const report = (
  name: string,
  words: string,
  differences: readonly Difference[],
  verbatim: boolean,
): ReportView => ({
  address: `${name}@1#0`,
  claim: null,
  article: name,
  outlet: name,
  outletName: name,
  title: '',
  url: '',
  published: name === 'Evening Lantern' ? '2025-05-13' : '2025-05-12',
  text: words,
  verbatim,
  probability: 1,
  tier: 'confident',
  relation: differences[0]?.relation ?? 'agrees',
  differences,
});

/** The welcome page's example: outlets, people and events are invented. */
export const exampleMark: MarkView = {
  id: 'example',
  sentence: 0,
  text,
  block: 0,
  start: 0,
  end: text.length,
  tier: 'confident',
  relation: 'conflicts',
  claim: null,
  outlets: 2,
  origins: [
    {
      origin: 'Meridian Wire',
      includesPage: false,
      evidence: [
        { kind: 'agency', text: 'Meridian Wire', article: 'Evening Lantern', outletName: 'Evening Lantern' },
      ],
      reports: [
        report(
          'The Southern Star',
          vote,
          [
            {
              dimension: 'quantity',
              relation: 'conflicts',
              here: span(text, '$4'),
              there: span(vote, '$4.50'),
            },
          ],
          true,
        ),
        report(
          'Evening Lantern',
          'The ferry will cost $4 from June, after a vote of 7 to 2 in the council.',
          [],
          false,
        ),
      ],
    },
  ],
};

/** Date of the example's page. */
export const exampleDate = '2025-05-12';
