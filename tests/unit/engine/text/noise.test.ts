import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../../../utils/engine/model.ts';
import { isCheckable } from '../../../../utils/engine/text/is-checkable.ts';
import { isEnglish } from '../../../../utils/engine/text/is-english.ts';
import { sentencesOfBlocks } from '../../../../utils/engine/text/sentences-of-blocks.ts';
import { textHash } from '../../../../utils/engine/text/text-hash.ts';

const sentence = (text: string, kind: Sentence['kind'] = 'text'): Sentence => ({
  text,
  kind,
  block: 0,
  verbatim: true,
});

describe('isCheckable', () => {
  it.each([
    'The river rose by two metres overnight.',
    '“Have we not paid enough already for this harbor?” the mayor asked the council.',
    'Officials said 14 bridges were closed.',
  ])('takes a statement: %s', (text) => {
    expect(isCheckable(sentence(text))).toBe(true);
  });

  it.each(['Is the harbor safe for swimmers again this summer?', 'Not yet.', 'He was there again.', '…'])(
    'leaves out: %s',
    (text) => {
      expect(isCheckable(sentence(text))).toBe(false);
    },
  );

  it.each([
    'ida.holm.mp@council.example',
    'https://ledger.example/news/river-rises-14847624.php',
    'Skerry North and West Vardal',
    'Sir Leo Anand-Brekke',
    'RIVER RISES AGAIN OVERNIGHT',
    'Consider the following list of bridges:',
    'Here is what officials know about the flood:',
  ])('leaves out what is no sentence: %s', (text) => {
    expect(isCheckable(sentence(text))).toBe(false);
  });

  it.each([
    'River rises two metres in a night',
    'Skerry and Vardal to Close Their Ports on Sunday Night',
    'Holm, Anand resign over flood',
    'The minister wrote on Monday evening from the flooded town, in a post of two lines that began as follows:',
    'IDA HOLM RESIGNED ON MONDAY.',
  ])('takes a statement without its full stop: %s', (text) => {
    expect(isCheckable(sentence(text))).toBe(true);
  });

  it('leaves out headings, captions and boilerplate', () => {
    for (const kind of ['heading', 'caption', 'boilerplate'] as const)
      expect(isCheckable(sentence('The river rose by two metres overnight.', kind))).toBe(false);
  });
});

describe('sentencesOfBlocks', () => {
  const kindOf = (text: string): string | undefined =>
    sentencesOfBlocks([{ kind: 'paragraph', text }])[0]?.kind;

  it('keeps the kind of headings and captions and the place in the block', () => {
    const blocks = [
      { kind: 'heading', text: 'River rises' },
      { kind: 'paragraph', text: 'It rained. The river rose.' },
      { kind: 'caption', text: 'The quay on Monday.' },
    ];
    const sentences = sentencesOfBlocks(blocks);
    expect(sentences.map(({ kind, block }) => [kind, block])).toEqual([
      ['heading', 0],
      ['text', 1],
      ['text', 1],
      ['caption', 2],
    ]);
    for (const { text, block, start, end } of sentences)
      expect(blocks[block]?.text.slice(start, end)).toBe(text);
  });

  it.each([
    'Read more: How the river was tamed',
    'Sign up for our morning newsletter',
    'Follow us on Twitter for more',
    'Related: Ten years after the flood',
    'Advertisement',
    'Jo Marsh and Lee Hale contributed to this report.',
    'The ministry did not immediately respond to a request for comment.',
    'Copyright 2024 The Harbor Ledger. All rights reserved.',
    'Original URL: https://ledger.example/river',
    'By Herald staff and Coast Wire · Feb. 27, 2025',
    'By Ana Silva, The Harbor Ledger',
    'By Ana Silva for The Harbor Ledger',
    '© AFP / ANA SILVA',
    '(Reporting by Ana Silva; Editing by Lee Hale)',
    'Additional reporting by Jo Marsh',
    '— Ida Holm (@idaholm) December 22, 2024',
    'Get breaking news delivered right to your inbox.',
    'If you are in our app, click here to watch live',
    'Holm, Anand and the port authority all declined to comment.',
    'A spokesman for Mayor Ola Brekke of Vardal, the town’s longest-serving official, declined to comment on the report.',
    'The harbor master could not immediately be reached for comment.',
    'Corrections: An earlier version named another river.',
    'This article was originally published by The Harbor Ledger.',
    'By clicking “Submit”, you agree to the Privacy Policy.',
  ])('knows boilerplate: %s', (text) => {
    expect(kindOf(text)).toBe('boilerplate');
  });

  it.each(['Photo: Ana Silva/Getty Images', 'Rescuers at the quay on Monday. Picture: Ana Silva/Reuters'])(
    'takes a block that ends in a picture credit for a caption: %s',
    (text) => {
      const kinds = sentencesOfBlocks([{ kind: 'paragraph', text }]).map(({ kind }) => kind);
      expect(new Set(kinds)).toEqual(new Set(['caption']));
    },
  );

  it.each([
    'The king gave no picture of the talks: he only smiled.',
    'Residents were told to sign a form before they could return to the valley.',
    'She said the report was wrong and that nobody had read it.',
    'Mr. Hale did not respond to the call for his resignation, and the council voted to remove him from office at once.',
    'Police published the photo of a man who is wanted for the theft.',
    'The minister will follow the advice of the inquiry on dams.',
    'Close to 50 people were killed when the dam broke.',
    'Comments by the minister angered the fishermen of Skerry.',
    'Correction officers walked out of the prison on Monday.',
    'The company changed its privacy policy after the leak.',
    'According to reporting by The Harbor Ledger, the dam had failed two inspections.',
    'Years of neglect contributed to this disaster, the inquiry found.',
    'This story was a warning to every port on the coast, the judge said.',
    'Mr. Hale did not respond to the call for his resignation.',
    'The agency declined to say why the captain was dismissed.',
    'Brekke’s office, which is being investigated by the police, declined to comment.',
    'Ms. Holm did not respond to any of the subpoenas.',
    'Print workers at three newspapers went on strike.',
  ])('leaves the story alone: %s', (text) => {
    expect(kindOf(text)).toBe('text');
  });
});

describe('isEnglish', () => {
  const english =
    'The river rose by two metres overnight and the town was cut off from the road to the coast, officials said, as rain that had fallen for a week went on falling.';
  const german =
    'Der Fluss stieg über Nacht um zwei Meter, und die Stadt war von der Straße zur Küste abgeschnitten, sagten Beamte, während der Regen, der seit einer Woche fiel, weiter fiel.';

  it('judges by words, whatever the page says of itself', () => {
    expect(isEnglish(english, 'de')).toBe(true);
    expect(isEnglish(german, 'en')).toBe(false);
  });

  it('trusts the page where there is too little text', () => {
    expect(isEnglish('River rises', 'en-GB')).toBe(true);
    expect(isEnglish('River rises', '')).toBe(true);
    expect(isEnglish('Fluss steigt', 'de')).toBe(false);
  });
});

describe('textHash', () => {
  it('is stable over time: stored versions are told apart by it', () => {
    expect(textHash(['The river rose.', 'It rained.'])).toBe(textHash(['The river rose.', 'It rained.']));
    expect(textHash(['a'])).toMatch(/^[0-9a-f]{16}$/u);
    expect(textHash(['The river rose.'])).toMatchInlineSnapshot(`"aaae05244363bc3d"`);
  });

  it('tells order and borders of texts apart', () => {
    const hashes = [['ab', 'c'], ['a', 'bc'], ['abc'], ['c', 'ab'], ['ab', 'c', ''], []].map((texts) =>
      textHash(texts),
    );
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});
