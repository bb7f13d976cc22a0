import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../../utils/engine/facts/extract-facts.ts';

describe('extractFacts', () => {
  it('reads groups with their modifiers and number, and names with their titles', () => {
    const { actors } = extractFacts(
      'The governor sent 300 National Guard troops after Mayor Ana Pell asked for them.',
    );
    expect(actors.find(({ span }) => span.text === 'National Guard troops')).toMatchObject({
      head: 'troop',
      count: 300,
      modifiers: ['nation', 'guard'],
    });
    expect(actors.find(({ head }) => head === 'pell')).toMatchObject({ kind: 'name', modifiers: ['mayor'] });
  });

  it('reads verbs with their particles and nouns of acts', () => {
    const lemmas = (text: string) => extractFacts(text).acts.map(({ lemma }) => lemma);
    expect(lemmas('Police handed over two suspects.')).toContain('hand over');
    expect(lemmas('The handover of two suspects went smoothly.')).toContain('hand over');
  });

  it('reads hedges with what they hedge, and not the month of May', () => {
    const { hedges } = extractFacts('The alleged fraud may have begun in May.');
    expect(hedges.map(({ span, kind, head }) => [span.text, kind, head])).toEqual([
      ['alleged', 'alleged', 'fraud'],
      ['may', 'possible', 'begun'],
    ]);
  });

  it.each([
    [
      'The ship sank, according to two people briefed on the search.',
      'two people briefed on the search',
      'unnamed',
    ],
    ['The ship sank, Mr. Hale said on Monday.', 'Mr. Hale', 'named'],
    [
      '“It sank in minutes,” said the coast guard officer Ida Hale.',
      'the coast guard officer Ida Hale',
      'named',
    ],
    ['Officials said the ship sank.', 'Officials', 'unnamed'],
    ['He said the ship sank.', 'He', 'pronoun'],
  ])('reads the source of: %s', (text, source, kind) => {
    expect(extractFacts(text).attributions[0]).toMatchObject({ source: { text: source }, kind });
  });

  it('reads no source where a verb only looks like one', () => {
    expect(extractFacts('The agency added a warning to the label.').attributions).toEqual([]);
    expect(extractFacts('The video was posted on Monday.').attributions).toEqual([]);
  });

  it('reads quotations with curly and straight marks, and those that run on', () => {
    const quotes = (text: string, before?: string) =>
      extractFacts(text, undefined, before).quotes.map(({ span, open }) => [span.text, open]);
    expect(quotes('She called it “a mistake” twice.')).toEqual([['a mistake', false]]);
    expect(quotes('"We will rebuild," he said.')).toEqual([['We will rebuild,', false]]);
    expect(quotes('And it will be bigger."')).toEqual([['And it will be bigger.', true]]);
    expect(quotes('“We will rebuild.')).toEqual([['We will rebuild.', true]]);
    expect(quotes('And we will not wait.', '“We will rebuild.')).toEqual([['And we will not wait.', true]]);
  });
});
