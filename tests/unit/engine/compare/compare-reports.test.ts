import { describe, expect, it } from 'vitest';
import { compareReports, type ReportInContext } from '../../../../utils/engine/compare/compare-reports.ts';

const report = (text: string, more: Partial<ReportInContext> = {}): ReportInContext => ({
  text,
  published: '2025-03-01',
  verbatim: true,
  ...more,
});
const compare = (a: string, b: string, more: Partial<ReportInContext> = {}) =>
  compareReports(report(a), report(b, more));
const on = (dimension: string, a: string, b: string, more: Partial<ReportInContext> = {}) =>
  compare(a, b, more)
    .differences.filter((difference) => difference.dimension === dimension)
    .map(({ relation, here, there }) => [relation, here?.text ?? null, there?.text ?? null]);

describe('compareReports', () => {
  it('finds nothing between the same words', () => {
    const text = 'The minister said 300 soldiers left Arden on Tuesday, “in good order”.';
    expect(compare(text, text)).toEqual({ relation: 'agrees', differences: [] });
  });

  it('points every span into its own sentence', () => {
    const a = 'The governor sent 300 soldiers to the alleged smugglers’ port.';
    const b = 'The governor has sent 300 state guard soldiers to the port of the smugglers.';
    const { differences } = compare(a, b);
    expect(differences.length).toBeGreaterThan(0);
    for (const { here, there } of differences) {
      if (here) expect(a.slice(here.start, here.end)).toBe(here.text);
      if (there) expect(b.slice(there.start, there.end)).toBe(there.text);
    }
  });

  describe('actor', () => {
    it.each([
      [
        'The governor sent 300 troops to the dam.',
        'The governor sent 300 Coast Guard troops to the dam.',
        'troops',
        'Coast Guard troops',
      ],
      [
        'Police freed 48 gang members.',
        'Police freed 48 drug bosses on the same day.',
        'gang members',
        'drug bosses',
      ],
    ])('tells the same number of other people apart: %s / %s', (a, b, here, there) => {
      expect(on('actor', a, b)).toEqual([['differs', here, there]]);
    });

    it('is silent where only the order of words differs', () => {
      expect(
        on('actor', 'The governor sent 300 troops to the dam.', 'To the dam the governor sent 300 troops.'),
      ).toEqual([]);
    });
  });

  describe('action', () => {
    it.each([
      [
        'Arden extradited 29 smugglers to Belmark this week.',
        'The handover this week of 29 smugglers to Belmark pleased the court.',
        'extradited',
        'handover',
      ],
      [
        'The mayor resigned over the flood contract.',
        'The mayor was fired over the flood contract.',
        'resigned',
        'fired',
      ],
      [
        'Police detained 34 marchers on the bridge.',
        'Police arrested 34 marchers on the bridge.',
        'detained',
        'arrested',
      ],
    ])('tells acts of one family apart: %s / %s', (a, b, here, there) => {
      expect(on('action', a, b)).toEqual([['differs', here, there]]);
    });

    it('does not part words for the same act', () => {
      expect(
        on('action', 'Arden deported 29 smugglers to Belmark.', 'Arden expelled 29 smugglers to Belmark.'),
      ).toEqual([]);
      expect(
        on(
          'action',
          'Arden extradited 29 smugglers to Belmark.',
          'The extradition of 29 smugglers from Arden to Belmark is over.',
        ),
      ).toEqual([]);
    });

    it('is silent against a paraphrase, whose words are not the outlet’s', () => {
      expect(
        on(
          'action',
          'Police detained 34 marchers on the bridge.',
          'Police arrested 34 marchers on the bridge.',
          { verbatim: false },
        ),
      ).toEqual([]);
    });
  });

  describe('certainty', () => {
    it.each([
      [
        'The court failed to address the ongoing fraud at the port.',
        'The court failed to address the alleged fraud at the port.',
        'ongoing fraud',
        'alleged fraud',
      ],
      [
        'Belmark is ready to take action if the port is not opened.',
        'Belmark could take action if the port stays closed.',
        'ready to take',
        'could take',
      ],
    ])('sets a hedge against a plain word: %s / %s', (a, b, here, there) => {
      expect(on('certainty', a, b)).toEqual([['differs', here, there]]);
    });

    it('is silent where both hedge alike', () => {
      expect(
        on(
          'certainty',
          'The alleged fraud at the port cost millions.',
          'Millions were lost to alleged fraud at the port.',
        ),
      ).toEqual([]);
    });
  });

  describe('quantity', () => {
    it.each([
      [
        'Deaths in Arden rose from 31,000 in 2019 to nearly 87,000 in 2023.',
        'Since 2019 deaths in Arden have nearly tripled, with nearly 87,000 in 2023.',
      ],
      [
        'The bridge is five miles long, engineers said.',
        'The bridge is eight kilometres long, engineers said.',
      ],
      ['The bridge cost 25 per cent more.', 'The bridge cost 25% more.'],
      ['Two dozen boats sank off Arden.', '24 boats sank off Arden.'],
      [
        'The storm killed 12 sailors and 3 pilots.',
        'The storm killed 15 people, 12 of them sailors and 3 pilots.',
      ],
    ])('takes equal values for no other figure: %s / %s', (a, b) => {
      expect(on('quantity', a, b).filter(([relation]) => relation !== 'adds')).toEqual([]);
    });

    it('does not set figures of different things against each other', () => {
      expect(
        on('quantity', 'The bridge cost $40 million.', 'The bridge is 900 metres long.').filter(
          ([relation]) => relation !== 'adds',
        ),
      ).toEqual([]);
    });
  });

  describe('quantity and time', () => {
    it('says conflicts for two figures of one named time, whenever they were told', () => {
      const a = 'Overdose deaths reached 72,776 in 2023.';
      const b = 'There were nearly 87,000 overdose deaths in 2023.';
      const said = [['conflicts', '72,776', 'nearly 87,000']];
      expect(on('quantity', a, b)).toEqual(said);
      expect(on('quantity', a, b, { published: '2025-03-02' })).toEqual(said);
    });

    it.each([
      [
        'Arden has sent 26 smugglers north so far, officials said.',
        'Arden sent 29 smugglers north, officials said.',
        '26',
        '29',
      ],
      [
        'At least 12 people are dead, the mayor said.',
        'The toll rose to 15 people dead, the mayor said.',
        'At least 12',
        '15',
      ],
    ])('says updates for a running figure told later: %s / %s', (a, b, here, there) => {
      expect(on('quantity', a, b, { published: '2025-03-02' })).toEqual([['updates', here, there]]);
    });

    it('says updates where both tell another hour of one day', () => {
      expect(
        on(
          'quantity',
          'By 10 p.m. the storm was about 320 miles east of Arden.',
          'Early Saturday the storm was about 300 miles east of Arden.',
        ),
      ).toEqual([['updates', 'about 320 miles', 'about 300 miles']]);
    });

    it.each([
      [
        'Arden Mills shares were up 39 cents at $15.59 on Friday.',
        'Arden Mills shares gained 24 cents to $15.44 on Friday.',
        'updates',
      ],
      [
        'Arden Mills shares closed up 39 cents at $15.59 on Friday.',
        'Arden Mills shares ended up 24 cents at $15.44 on Friday.',
        'conflicts',
      ],
      [
        'Arden Mills earned $991 million in the quarter to March, more than expected, and its shares rose on Friday.',
        'Arden Mills earned $920 million in the quarter to March, more than expected, and its shares rose on Friday.',
        'conflicts',
      ],
      ['Maximum winds were 105 mph, with gusts.', 'Maximum winds were about 40 mph, with gusts.', 'updates'],
    ])(
      'says updates for prices and winds of one day, unless both are its last: %s / %s',
      (a, b, relation) => {
        const said = on('quantity', a, b).map(([one]) => one);
        expect(said.length).toBeGreaterThan(0);
        expect(new Set(said)).toEqual(new Set([relation]));
      },
    );

    it.each([
      ['The roughly $1 trillion plan passed.', 'conflicts'],
      ['The $1 trillion plan passed.', 'differs'],
    ])('lets a bare figure be a rough one, but not one that says how rough it is: %s', (a, relation) => {
      expect(on('quantity', a, 'The $1.2 trillion plan passed.').map(([said]) => said)).toEqual([relation]);
    });

    it.each([
      ['More than 200 boats sank off Arden.', 'differs'],
      ['Fewer than 200 boats sank off Arden.', 'conflicts'],
    ])('says conflicts only where a bound is broken: %s', (a, relation) => {
      expect(on('quantity', a, '340 boats sank off Arden.').map(([said]) => said)).toEqual([relation]);
    });

    it.each([
      ['About 10,000 boats were sent to the border.', '10,000 boats were sent to the border.'],
      ['Nearly 87,000 people died of overdoses.', '86,211 people died of overdoses.'],
      ['Arden handed over 29 smugglers this week.', 'Arden sent 29 smugglers north this week.'],
      ['More than 40 million votes were cast.', 'Voters cast 40,000,070 votes.'],
    ])('takes a rounding for no difference: %s / %s', (a, b) => {
      expect(on('quantity', a, b)).toEqual([]);
    });
  });

  describe('date', () => {
    it('says conflicts for neighbouring days of one call', () => {
      expect(
        on(
          'date',
          'The marshal made the threat in a call with Arden’s officials on 30 January.',
          'The threat was made during a call on Jan. 31, the marshal’s first with Arden’s officials.',
        ),
      ).toEqual([['conflicts', '30 January', 'Jan. 31']]);
    });

    it.each([
      [
        'The marshal made the threat in a call on 31 January.',
        'The threat was made during a call on Jan. 31, the marshal’s first.',
      ],
      [
        'The smuggler killed the agent in 1985.',
        'The smuggler wanted for killing the agent was flown out on Thursday.',
      ],
      [
        'Tariffs on Arden will start on Wednesday, officials said.',
        'Tariffs on Arden will start soon, the president said on Thursday.',
      ],
    ])('sets only dates of one event against each other: %s / %s', (a, b) => {
      expect(on('date', a, b).filter(([relation]) => relation !== 'adds')).toEqual([]);
    });
  });

  describe('dates of one act', () => {
    it.each([
      [
        'On July 3, Reyes is expected to be sentenced.',
        'Reyes waits for his July 30 sentencing.',
        'July 3',
        'July 30',
      ],
      [
        'Reyes will be leaving the harbour board on January 1.',
        'Reyes is to leave the board at the end of February.',
        'January 1',
        'February',
      ],
      [
        'Reyes will be leaving the harbour board on January 1.',
        'Reyes is retiring from the board at the end of February.',
        'January 1',
        'February',
      ],
      ['The bridge was opened before May 19.', 'The bridge was opened on May 24.', 'May 19', 'May 24'],
    ])('conflict: %s / %s', (a, b, here, there) => {
      expect(on('date', a, b)).toContainEqual(['conflicts', here, there]);
    });

    it.each([
      ['Reyes was arrested on July 3.', 'Reyes was sentenced on July 30.'],
      ['The bridge was opened before May 19.', 'The bridge was opened on May 18.'],
      [
        'As of May 19 the bridge had been crossed by 300 cars.',
        'The bridge had been crossed by 300 cars on May 18.',
      ],
      ['Prices rose 2 per cent in June.', 'Prices rose 3 per cent in July.'],
      ['Reyes said on July 3 that the dam is safe.', 'Reyes said on July 30 that the dam is safe.'],
    ])('do not conflict where they are of two acts: %s / %s', (a, b) => {
      expect(on('date', a, b).filter(([relation]) => relation === 'conflicts')).toEqual([]);
    });
  });

  describe('plans and what came of them', () => {
    it('says updates where the later report tells it as done', () => {
      const plan = 'The tariffs are set to take effect on Tuesday.';
      const done = 'The tariffs took effect on Tuesday.';
      expect(on('certainty', plan, done, { published: '2025-03-05' })).toEqual([
        ['updates', 'set to take', 'took'],
      ]);
      expect(on('certainty', plan, done)).toEqual([]);
    });
  });

  describe('attribution', () => {
    it('is silent where one credits the outlet that the other carries', () => {
      const echo = 'Officials were shocked and angered, according to The Wall Street Journal.';
      const original = 'Officials on the call were shocked and angered, people briefed on it said.';
      expect(on('attribution', echo, original, { origin: 'The Wall Street Journal' })).toEqual([]);
      expect(on('attribution', echo, original, { outlet: 'wsj.com' })).toEqual([]);
    });
  });

  describe('quote', () => {
    const quoted = 'The mayor said “we will rebuild the bridge before the winter comes” on Monday.';
    const other = 'The mayor said “we will have a new bridge before the winter” on Monday.';

    it('shows changed words of a quotation', () => {
      expect(on('quote', quoted, other).length).toBe(1);
    });

    it('says differs where a quotation is cut', () => {
      const cut = 'The mayor said they “will rebuild the bridge before the winter” on Monday.';
      expect(on('quote', quoted, cut).map(([relation]) => relation)).toEqual(['differs']);
    });

    it('is silent against a paraphrase', () => {
      expect(on('quote', quoted, other, { verbatim: false })).toEqual([]);
      expect(
        on('quote', quoted, 'The mayor said the bridge would be rebuilt before winter.', { verbatim: false }),
      ).toEqual([]);
    });

    it('is silent where only the marks differ', () => {
      expect(on('quote', 'She called it “a grave mistake”.', 'She called it "a grave mistake".')).toEqual([]);
    });
  });

  describe('with a reading of the pair', () => {
    const a = report('The dam at Arden is unsafe, the mayor said.');
    const b = report('The dam at Arden is unsafe.');
    const said = (odds: number) =>
      compareReports(a, b, { attribution: odds }).differences.map(({ dimension }) => dimension);

    it('raises what the network is sure that a reader would note, and keeps back what it is not', () => {
      expect(said(9)).toContain('attribution');
      expect(said(-9)).not.toContain('attribution');
    });

    it('leaves what a rule is sure of', () => {
      const one = report('Overdose deaths reached 72,776 in 2023.');
      const two = report('There were nearly 87,000 overdose deaths in 2023.');
      const { differences } = compareReports(one, two, { quantity: -9 });
      expect(differences.map(({ relation }) => relation)).toEqual(['conflicts']);
    });
  });

  it('names the strongest relation of its differences', () => {
    const { relation, differences } = compare(
      'Arden extradited 29 smugglers.',
      'Arden handed over 29 smugglers.',
    );
    expect(differences.map((difference) => difference.relation)).toContain('differs');
    expect(relation).toBe('differs');
  });
});
