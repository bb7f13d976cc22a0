import { describe, expect, it } from 'vitest';
import { followCredits } from '../../../../utils/engine/origins/follow-credits.ts';

describe('followCredits', () => {
  it('goes to the end of a chain', () => {
    const byOutlet = new Map([
      ['Coast', 'Valley'],
      ['Valley', 'Harbour'],
    ]);
    expect(followCredits('Coast', byOutlet)).toEqual({ origin: 'Harbour' });
    expect(followCredits('Harbour', byOutlet)).toEqual({ origin: 'Harbour' });
  });

  it('tells a circle by its outlets, from wherever it is reached', () => {
    const byOutlet = new Map([
      ['Mirror', 'Coast'],
      ['Coast', 'Valley'],
      ['Valley', 'Harbour'],
      ['Harbour', 'Coast'],
    ]);
    const end = { origin: 'Coast / Harbour / Valley', circle: ['Coast', 'Harbour', 'Valley'] };
    for (const start of ['Mirror', 'Coast', 'Valley', 'Harbour'])
      expect(followCredits(start, byOutlet)).toEqual(end);
  });
});
