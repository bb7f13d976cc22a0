import { describe, expect, it } from 'vitest';
import { here } from '../../../../utils/engine/model.ts';
import { groupOrigins } from '../../../../utils/engine/origins/group-origins.ts';
import { articleOf } from '../match/articles.ts';

const text = [
  'VARDAL — The port of Vardal will close its northern basin for two weeks after a crane fell on a moored barge on Monday night.',
  'Nobody was hurt, but some forty containers with frozen fish slid into the water, harbour master Jorun Lie said.',
  'Divers began to search the basin on Tuesday, and a floating crane from Skerry was expected by the weekend.',
];
const at = (article: ReturnType<typeof articleOf>, sentence = 0) => ({ article, sentence });
const ledger = articleOf('ledger', text, { outletName: 'The Ledger' });
const dispatch = articleOf('dispatch', text, { outletName: 'The Dispatch' });

describe('one text at several outlets', () => {
  it('is one origin, named after all of them where nobody is credited', () => {
    expect(groupOrigins(at(ledger), [at(dispatch)])).toEqual([
      {
        origin: 'Dispatch / Ledger',
        articles: [here, 'dispatch'],
        evidence: [
          { kind: 'copy', text: text[0], article: here, sentence: 0 },
          { kind: 'copy', text: text[0], article: 'dispatch', sentence: 0 },
        ],
      },
    ]);
  });

  it('names the outlet first that had it first', () => {
    const early = articleOf('ledger', text, { outletName: 'The Ledger', published: '2025-03-01' });
    const late = articleOf('dispatch', text, {
      outletName: 'The Dispatch',
      published: '2025-03-02T07:00:00Z',
    });
    for (const [one, other] of [
      [early, late],
      [late, early],
      [early, dispatch],
    ] as const)
      expect(groupOrigins(at(one), [at(other)])[0]?.origin).toBe('Ledger / Dispatch');
  });

  it('rests on the agency that one of them credits', () => {
    const credited = articleOf('mirror', text, { credits: { agency: 'Reuters' } });
    const [group, ...rest] = groupOrigins(at(ledger), [at(credited)]);
    expect(rest).toEqual([]);
    expect(group).toMatchObject({ origin: 'Reuters', articles: [here, 'mirror'] });
    expect(group?.evidence.map(({ kind, article }) => [kind, article])).toEqual([
      ['copy', here],
      ['agency', 'mirror'],
    ]);
  });

  it('is the agency’s where the agency itself is among them', () => {
    const wire = articleOf('apnews', text, { outlet: 'apnews.com' });
    expect(groupOrigins(at(ledger), [at(wire)])).toMatchObject([
      { origin: 'Associated Press', articles: [here, 'apnews'] },
    ]);
  });

  it('stays apart from those who wrote for themselves', () => {
    const other = articleOf('gazette', ['The northern basin at Vardal is shut for a fortnight.']);
    expect(groupOrigins(at(ledger), [at(dispatch), at(other)])).toMatchObject([
      { origin: 'Dispatch / Ledger', articles: [here, 'dispatch'] },
      { origin: 'unknown', articles: ['gazette'] },
    ]);
  });

  it('says nothing new at one outlet: those are versions', () => {
    const older = articleOf('older', text, { outlet: ledger.outlet, outletName: 'The Ledger' });
    expect(groupOrigins(at(ledger), [at(older)])).toMatchObject([{ origin: 'unknown' }]);
  });
});
