import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../../utils/engine/text/split-sentences.ts';

const split = (text: string): string[] => splitSentences(text).map((span) => span.text);

/** Each case: the sentences that a careful reader sees; the text is them joined by a space. */
const cases: Record<string, string[]> = {
  'plain sentences': ['The ferry sank.', 'Nobody was hurt!', 'Who was to blame?', 'The inquiry goes on.'],
  'titles before names': ['Mr. Okoro met Sen. Anna Bell and Lt. Gov. R. Ruiz.', 'Dr. Lim was there too.'],
  initials: ['The book by J. R. Hale and George W. Moss was pulled.', 'Its publisher kept silent.'],
  'a middle initial before a surname': ['Judge Carla T. Evans ruled for the city.', 'The city cheered.'],
  'a letter that is no initial': ['Nobody had a plan B.', 'The council met again.'],
  numbers: [
    'The bill passed by No. 4 of Art. 12 on a vote of 51.5 to 48.5 percent.',
    'It cost $2.5 million.',
  ],
  'months before days': ['The strike began on Jan. 31 and ended on Feb. 3.', 'Trains ran again in March.'],
  'a month that ends a sentence': ['The mine closed in Oct.', 'The town never recovered.'],
  'decimals at the end': ['Prices rose by 3.4.', 'Wages fell.'],
  'dotted countries': ['The U.S. Navy sent a ship to the U.K. coast.', 'It returned within days.'],
  'a dotted country at the end': [
    'She had never been to the U.S.',
    'He lived in the E.U.',
    'They met in Oslo.',
  ],
  'dotted agencies': ['The F.B.I. Director spoke with the C.I.A. Chief.', 'Both denied it.'],
  'companies inside': ['Harbor Foods Inc. and Grain Co. Ltd. merged.', 'The new firm has 300 workers.'],
  'a company at the end': ['The port is run by Harbor Foods Inc.', 'The contract ends in June.'],
  'junior and senior': ['Martin Vale Jr. won the seat.', 'His father, Martin Vale Sr., had held it.'],
  'states after towns': ['He spoke in Tulsa, Okla., and Mobile, Ala., last week.', 'Crowds were small.'],
  'party and state': ['Rep. Lee Stone (R-Ala.) voted no.', 'Sen. Pia Holt, D-Calif., voted yes.'],
  times: ['Polls close at 8 p.m. Tuesday and reopen at 7 a.m. Eastern.', 'Results come late.'],
  'a time at the end': ['The alarm went off at 5 a.m.', 'Firefighters came within minutes.'],
  versus: ['The case is Hall vs. Mercer.', 'It was heard in May.'],
  'a Latin abbreviation': ['Some goods, e.g. steel, i.e. the heavy kind, are exempt.', 'Others are not.'],
  saints: ['St. Louis and Ft. Worth sent teams.', 'Mt. Vernon did not.'],
  'a quotation and its speaker': ['“We are leaving tonight,” the captain said.', 'Nobody believed him.'],
  'a question told on': ['“Why now?” asked the mayor.', 'No one answered.'],
  'an exclamation told on': ['“Never again!” she shouted from the stage.', 'The hall rose.'],
  'a full stop inside the closing mark': ['He called it “a disgrace.”', 'The minister disagreed.'],
  'straight quotes': ['"This is the end of the matter," he said.', '"We will move on now."'],
  'a short answer in one quotation': [
    '“No. We will never sign that paper,” the union said.',
    'Talks broke down.',
  ],
  'a short last word in one quotation': [
    '“We rule nothing out. Nothing,” the general said.',
    'The press left.',
  ],
  'whole sentences in one quotation': [
    '“The dam was old and tired.',
    'Everybody in the valley knew it.”',
    'He wept.',
  ],
  'a quotation that follows': ['The vote was close.', '“I am relieved that it is over,” the premier said.'],
  'single quotes': ['The sign read ‘Keep out of the water.’', 'Children swam there anyway.'],
  brackets: ['The law (passed in 1998) was struck down.', '(An appeal is likely.)', 'The state will pay.'],
  'an ellipsis that goes on': ['“We tried ... and we failed,” he said.', 'The room was quiet.'],
  'an ellipsis that ends': ['They waited for an answer…', 'It never came.'],
  'an ellipsis before a lower-case word': ['The minister paused… then resigned.', 'Markets fell.'],
  'a dateline': ['NAIROBI (Reuters) — The shilling fell on Monday.', 'Imports will cost more.'],
  'a web address': ['Details are at www.harbor-ledger.example and in print.', 'Readers may write in.'],
  'a version number': ['The flaw is in release 4.2.1 of the system.', 'A fix is out.'],
  'a numbered list': ['1. Boil the water.', '2. Wait for an hour.'],
  'a lettered list': ['a) Residents must leave by noon.', 'b) Pets may be taken along.'],
  'a name with a mark of its own': ['Shares of Yahoo! Inc. rose by a tenth.', 'Rivals fell.'],
  'a brand in lower case': ['Sales of tablets fell.', 'iPhone sales rose.'],
  'money and shares': ['It paid $1.2bn, i.e. 4.5 per cent of sales.', 'The fine is the largest yet.'],
  degrees: ['Anna Roth, Ph.D., led the team.', 'Her deputy holds an M.B.A.', 'They found nothing.'],
  generals: ['Gen. Ivo Karas and Col. Dee Marsh were dismissed.', 'Maj. Ren Ito was not.'],
  'a reverend and an honourable': ['The Rev. Paul Adeyemi met Hon. Jill Marks.', 'They prayed.'],
  'question marks in a row': ['Is it safe?', 'Is it cheap?', 'Nobody knows.'],
  'a mark twice': ['Really?!', 'The board had no comment on the matter.'],
  'figures that open a sentence': ['The quake struck at dawn.', '42 people were hurt.', '7 are missing.'],
};

describe('splitSentences', () => {
  it.each(Object.entries(cases))('%s', (_, sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  it('starts a sentence after "U.S." when a pronoun follows', () => {
    expect(split('Exports go to the U.S. They fell again in the spring.')).toEqual([
      'Exports go to the U.S.',
      'They fell again in the spring.',
    ]);
  });

  it('reads a line break as a space', () => {
    expect(split('The treaty was\nsigned. It binds\r\nboth.')).toEqual([
      'The treaty was\nsigned.',
      'It binds\r\nboth.',
    ]);
  });

  it('gives nothing for an empty text', () => {
    expect(split('')).toEqual([]);
    expect(split('  \n ')).toEqual([]);
  });

  it('gives trimmed spans in order that hold every word', () => {
    const piece = fc.constantFrom(
      'Mr.',
      'U.S.',
      'said',
      'Oslo',
      '“Yes.”',
      '4.5',
      'p.m.',
      'end.',
      '?',
      ' ',
      '\n',
      '(a)',
      '…',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join(' ');
        let last = 0;
        let kept = '';
        for (const span of splitSentences(text)) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(text.slice(span.start, span.end)).toBe(span.text);
          expect(span.text).toBe(span.text.trim());
          expect(span.text).not.toBe('');
          last = span.end;
          kept += span.text;
        }
        expect(kept.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});
