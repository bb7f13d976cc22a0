import type { MarkView, OriginView, PageView, ReportView } from '../../../utils/app/view.ts';
import type { Difference, Span } from '../../../utils/engine/model.ts';
import { strongestRelation } from '../../../utils/shared/relation.ts';

/** The span of `words` in `text`; throws when it is not there. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in "${text}"`);
  return { text: words, start, end: start + words.length };
}

/** A report with all that a view needs; `differences` name the words of both sides. */
export function exampleReport(
  part: Pick<ReportView, 'outletName' | 'text'> & Partial<ReportView>,
  differences: readonly Difference[] = [],
): ReportView {
  const slug = part.outletName.toLowerCase().replace(/[^a-z]+/gu, '-');
  return {
    address: `${slug}@1#3`,
    claim: 'c1',
    article: `${slug}@1`,
    outlet: `${slug}.example`,
    title: `${part.outletName} on the deadline`,
    url: `https://${slug}.example/2025/deadline`,
    published: '2025-03-01',
    verbatim: true,
    probability: 0.9,
    tier: 'confident',
    relation: strongestRelation(differences.map((difference) => difference.relation)),
    differences,
    ...part,
  };
}

/** A mark of the page's sentence with the reports of some origins. */
export function exampleMark(part: Partial<MarkView> & Pick<MarkView, 'text' | 'origins'>): MarkView {
  const reports = part.origins.flatMap((origin) => origin.reports);
  return {
    id: '4',
    sentence: 4,
    block: 2,
    start: 0,
    end: part.text.length,
    tier: 'confident',
    relation: strongestRelation(reports.map((report) => report.relation)),
    claim: 'c1',
    outlets: new Set(reports.map((report) => report.outlet)).size,
    ...part,
  };
}

const extradited =
  'Mexico extradited 29 cartel members this week, a step that officials hoped would buy time.';
const handover =
  'The handover of 29 gang leaders wanted in the United States came days before the deadline set for Mexico.';
const transfer = 'Mexico made the transfer of the 29 at the request of the US government.';

const handoverGroup: OriginView = {
  origin: 'Meridian Wire',
  includesPage: false,
  evidence: [
    {
      kind: 'agency',
      text: 'Meridian Wire',
      article: 'the-southern-star@1',
      outletName: 'The Southern Star',
    },
    {
      kind: 'cited',
      text: 'Meridian Wire reported',
      article: 'evening-lantern@1',
      outletName: 'Evening Lantern',
    },
  ],
  reports: [
    exampleReport({ outletName: 'The Southern Star', text: handover }, [
      {
        dimension: 'action',
        relation: 'differs',
        here: spanOf(extradited, 'extradited'),
        there: spanOf(handover, 'handover'),
      },
    ]),
    exampleReport({
      outletName: 'Evening Lantern',
      text: 'Mexico extradited 29 cartel figures to ease the pressure.',
      verbatim: false,
      published: '2025-03-02T08:00:00Z',
    }),
  ],
};

const unknownGroup: OriginView = {
  origin: 'unknown',
  includesPage: true,
  evidence: [],
  reports: [
    exampleReport(
      { outletName: 'Plains Courier', text: transfer, verbatim: false, published: '2025-02-27' },
      [
        {
          dimension: 'attribution',
          relation: 'adds',
          here: null,
          there: spanOf(transfer, 'at the request of the US government'),
        },
        {
          dimension: 'action',
          relation: 'differs',
          here: spanOf(extradited, 'extradited'),
          there: spanOf(transfer, 'made the transfer'),
        },
      ],
    ),
  ],
};

/** A mark with one known origin, one unknown, a verbatim report and two paraphrases. All invented. */
export const extraditionMark: MarkView = exampleMark({
  text: extradited,
  origins: [handoverGroup, unknownGroup],
});

const deaths = 'Overdose deaths fell to 72,776 in 2023, the government said.';
const higher = 'In 2023 nearly 87,000 people died of an overdose.';

/** A mark with a conflict. */
export const deathsMark: MarkView = exampleMark({
  id: '6',
  sentence: 6,
  text: deaths,
  origins: [
    {
      origin: 'unknown',
      includesPage: false,
      evidence: [],
      reports: [
        exampleReport({ outletName: 'The Northern Post', text: higher, published: '2025-02-20' }, [
          {
            dimension: 'quantity',
            relation: 'conflicts',
            here: spanOf(deaths, '72,776'),
            there: spanOf(higher, 'nearly 87,000'),
          },
        ]),
      ],
    },
  ],
});

const troops = 'Ten thousand troops had been sent to the border by February.';
const guards = 'Some 10,000 National Guard troops are now at the border.';

/** A mark with a later figure. */
export const troopsMark: MarkView = exampleMark({
  id: '9',
  sentence: 9,
  text: troops,
  origins: [
    {
      origin: 'Meridian Wire',
      includesPage: true,
      evidence: [{ kind: 'agency', text: 'Meridian Wire', article: 'here', outletName: 'The Harbor Ledger' }],
      reports: [
        exampleReport({ outletName: 'Plains Courier', text: guards, published: '2025-03-20' }, [
          {
            dimension: 'quantity',
            relation: 'updates',
            here: spanOf(troops, 'Ten thousand troops'),
            there: spanOf(guards, '10,000 National Guard troops'),
          },
        ]),
      ],
    },
  ],
});

const tariffs = 'The tariffs of 25 per cent are to begin on Tuesday.';

/** A mark on which all agree. */
export const tariffsMark: MarkView = exampleMark({
  id: '7',
  sentence: 7,
  text: tariffs,
  origins: [
    {
      origin: 'unknown',
      includesPage: false,
      evidence: [],
      reports: [
        exampleReport({
          outletName: 'Evening Lantern',
          text: 'Tariffs of 25% begin on Tuesday.',
          published: '2025-03-01',
        }),
        exampleReport({
          outletName: 'The Northern Post',
          text: 'On Tuesday the 25 per cent tariffs start.',
          published: '2025-02-28',
        }),
      ],
    },
  ],
});

const briefed =
  'Officials were warned on a call that the military was ready to act, people briefed on it said.';
const warned =
  'The defence secretary told Mexican officials that the military was ready to act if collusion with the cartels went on.';

/** A mark to which another outlet adds its source. */
export const warningMark: MarkView = exampleMark({
  id: '1',
  sentence: 1,
  block: 0,
  text: warned,
  origins: [
    {
      origin: 'The Northern Post',
      includesPage: false,
      evidence: [
        {
          kind: 'own',
          text: 'people briefed on it',
          article: 'the-northern-post@1',
          outletName: 'The Northern Post',
        },
      ],
      reports: [
        exampleReport({ outletName: 'The Northern Post', text: briefed, published: '2025-02-28' }, [
          {
            dimension: 'attribution',
            relation: 'adds',
            here: null,
            there: spanOf(briefed, 'people briefed on it'),
          },
        ]),
      ],
    },
  ],
});

/** A match that is only possible. */
export const possibleMark: MarkView = exampleMark({
  id: '12',
  sentence: 12,
  tier: 'possible',
  text: 'The call was said to be tense from the start.',
  origins: [
    {
      origin: 'unknown',
      includesPage: false,
      evidence: [],
      reports: [
        exampleReport({
          outletName: 'Evening Lantern',
          text: 'Tempers were short on the call.',
          tier: 'possible',
          probability: 0.4,
        }),
      ],
    },
  ],
});

/** A page with marks of every relation. */
export const examplePage: PageView = {
  url: 'https://harbor-ledger.example/2025/03/01/warning',
  title: 'US warns Mexico as tariff deadline nears',
  outlet: 'harbor-ledger.example',
  outletName: 'The Harbor Ledger',
  published: '2025-03-01',
  status: 'annotated',
  sentences: 24,
  marks: [warningMark, extraditionMark, deathsMark, tariffsMark, troopsMark, possibleMark],
  saved: null,
  place: 'page',
};
