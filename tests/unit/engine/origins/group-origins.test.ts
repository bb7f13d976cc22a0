import { describe, expect, it } from 'vitest';
import { type Article, here } from '../../../../utils/engine/model.ts';
import { groupOrigins } from '../../../../utils/engine/origins/group-origins.ts';

const article = (outlet: string, texts: string[], more: Partial<Article> = {}): Article => ({
  key: `${outlet}@1`,
  outlet,
  credits: {},
  sentences: texts.map((text, block) => ({ text, kind: 'text', block, verbatim: true })),
  ...more,
});

const fact = 'The harbour will close for two weeks.';
const at = (of: Article, sentence = 0) => ({ article: of, sentence });

describe('groupOrigins', () => {
  it('joins a body that a pack names by its domain’s word with one that a sentence credits', () => {
    const page = article('valley.example', ['Deaths fell by a third, the CDC reported.']);
    const other = article('coast.example', [fact], { credits: { cites: ['cdc'] } });
    expect(groupOrigins(at(page), [at(other)])).toMatchObject([
      { origin: 'Centers for Disease Control and Prevention', articles: [here, 'coast.example@1'] },
    ]);
  });

  it('joins two outlets that credit a paper with the paper that a third carries through its agency', () => {
    const page = article('valley.example', [
      'Officials were furious, according to reports from The Wall Street Journal.',
    ]);
    const second = article('coast.example', [
      'According to the Wall Street Journal, officials were furious.',
    ]);
    const third = article('mirror.example', [fact, 'Dow Jones Newswires']);
    const [group, ...rest] = groupOrigins(at(page), [at(second), at(third)]);
    expect(rest).toEqual([]);
    expect(group?.origin).toBe('The Wall Street Journal');
    expect(group?.articles).toEqual([here, 'coast.example@1', 'mirror.example@1']);
    expect(group?.evidence.map(({ kind, text }) => [kind, text])).toEqual([
      ['cited', 'according to reports from The Wall Street Journal'],
      ['cited', 'According to the Wall Street Journal'],
      ['agency', 'Dow Jones Newswires'],
    ]);
  });

  it('counts an outlet that carries an agency with the agency', () => {
    const page = article('valley.example', [fact], { credits: { byline: 'By Reuters Staff' } });
    const other = article('coast.example', [fact], { credits: { agency: 'Reuters' } });
    expect(groupOrigins(at(page), [at(other)])).toMatchObject([
      { origin: 'Reuters', articles: [here, 'coast.example@1'] },
    ]);
  });

  it('puts an article whose two sentences are matched under one origin only', () => {
    const page = article('valley.example', ['Officials were furious, according to The Wall Street Journal.']);
    const other = article('coast.example', [
      'According to the Wall Street Journal, officials were furious.',
      'Officials were angry.',
    ]);
    const groups = groupOrigins(at(page), [at(other, 1), at(other, 0)]);
    expect(groups.map(({ origin, articles }) => [origin, articles])).toEqual([
      ['The Wall Street Journal', [here, 'coast.example@1']],
    ]);
  });

  it('says unknown, with no evidence, where nothing is credited', () => {
    const groups = groupOrigins(at(article('valley.example', [fact])), [
      at(article('coast.example', ['The port is shut.'])),
    ]);
    expect(groups).toEqual([{ origin: 'unknown', articles: [here, 'coast.example@1'], evidence: [] }]);
  });

  it('does not take a source inside an agency text for the agency', () => {
    const page = article('valley.example', ['The mayor told the Boston Globe that he would resign.'], {
      credits: { agency: 'AP' },
    });
    expect(groupOrigins(at(page), [])).toMatchObject([
      { origin: 'The Boston Globe', evidence: [{ kind: 'cited' }] },
    ]);
  });

  it('knows the cited outlet itself as the origin', () => {
    const page = article('politico.com', [fact]);
    const other = article('coast.example', ['The harbour will close, Politico reported.']);
    const [group, ...rest] = groupOrigins(at(page), [at(other)]);
    expect(rest).toEqual([]);
    expect(group?.origin).toBe('Politico');
    expect(group?.evidence.find(({ article: key }) => key === here)?.kind).toBe('own');
  });

  it('knows an outlet’s own reporting by what the sentence says was told to it', () => {
    const page = article('foxnews.com', ['Two aides tell Fox News that the envoy will resign.']);
    const other = article('coast.example', ['The envoy will resign, aides told Fox News.']);
    const [group, ...rest] = groupOrigins(at(page), [at(other)]);
    expect(rest).toEqual([]);
    expect(group?.origin).toBe('Fox News');
    expect(group?.evidence.map(({ kind, text }) => [kind, text])).toEqual([
      ['own', 'tell Fox News'],
      ['cited', 'told Fox News'],
    ]);
  });

  it('takes an agency’s own page for the agency’s report, another outlet’s for nothing', () => {
    expect(groupOrigins(at(article('apnews.com', [fact])), [])[0]?.origin).toBe('Associated Press');
    expect(groupOrigins(at(article('cnn.com', [fact])), [])[0]?.origin).toBe('unknown');
  });

  it('follows a chain of credits to its end', () => {
    const page = article('valley.example', ['The harbour will close, Axios reported.']);
    const middle = article('axios.com', ['The harbour will close, according to the Miami Herald.']);
    const groups = groupOrigins(at(page), [at(middle)]);
    expect(groups.map(({ origin }) => origin)).toEqual(['Miami Herald']);
  });

  it('shows a circle of credits as such, with both credits and who joins it', () => {
    const page = article('axios.com', ['The harbour will close, according to Politico.']);
    const other = article('politico.com', ['The harbour will close, Axios reported.']);
    const third = article('valley.example', ['The harbour will close, Politico reported.']);
    expect(groupOrigins(at(page), [at(other), at(third)])).toEqual([
      {
        origin: 'Axios / Politico',
        circle: ['Axios', 'Politico'],
        articles: [here, 'politico.com@1', 'valley.example@1'],
        evidence: [
          { kind: 'cited', text: 'according to Politico', article: here, sentence: 0 },
          { kind: 'cited', text: 'Axios reported', article: 'politico.com@1', sentence: 0 },
          { kind: 'cited', text: 'Politico reported', article: 'valley.example@1', sentence: 0 },
        ],
      },
    ]);
  });

  it('of two credits in one sentence takes the one that another report rests on', () => {
    const page = article('valley.example', [
      'The Guardian reported the order, while The Washington Post reported the programme.',
    ]);
    const other = article('coast.example', ['The programme is secret, The Washington Post reported.']);
    expect(groupOrigins(at(page), [at(other)]).map(({ origin }) => origin)).toEqual(['The Washington Post']);
    expect(groupOrigins(at(page), []).map(({ origin }) => origin)).toEqual(['The Guardian']);
  });

  it('puts a quotation under whom another report credits with the same words', () => {
    const words = 'We counted nine boats before the fog came down on us';
    const page = article('valley.example', [`“${words},” the pilot said.`]);
    const other = article('coast.example', [`“${words},” the pilot told Reuters.`]);
    const [group, ...rest] = groupOrigins(at(page), [at(other)]);
    expect(rest).toEqual([]);
    expect(group?.origin).toBe('Reuters');
    expect(group?.evidence.map(({ kind }) => kind)).toEqual(['quote', 'cited']);
  });

  it('takes the one credit of a whole article, and none of several unless others share it', () => {
    const one = article('valley.example', [fact], { credits: { cites: ['wsj'] } });
    const several = article('coast.example', [fact], { credits: { cites: ['reuters', 'wsj'] } });
    expect(groupOrigins(at(several), []).map(({ origin }) => origin)).toEqual(['unknown']);
    expect(groupOrigins(at(several), [at(one)])).toMatchObject([
      { origin: 'The Wall Street Journal', articles: [here, 'valley.example@1'] },
    ]);
  });

  it('does not read a picture credit as the credit of the text', () => {
    const page = article('valley.example', [fact, 'Boats in the harbour. Picture: A. Example/Bloomberg']);
    expect(groupOrigins(at(page), []).map(({ origin }) => origin)).toEqual(['unknown']);
  });

  it('knows a paper that no table knows as the origin, with and without its article', () => {
    const page = article('millbrook.example', [fact], { outletName: 'The Millbrook Gazette' });
    const others = ['The Millbrook Gazette reported the closure.', 'It closes, the Millbrook Gazette said.'];
    const groups = groupOrigins(
      at(page),
      others.map((text, index) => at(article(`coast-${index}.example`, [text]))),
    );
    expect(groups.map(({ origin, articles }) => [origin, articles.length])).toEqual([
      ['Millbrook Gazette', 3],
    ]);
  });

  it('takes a paper that no table knows by the words of its name', () => {
    const page = article('valley.example', ['The dam will be rebuilt, the Millbrook Gazette reported.']);
    expect(groupOrigins(at(page), [])).toMatchObject([{ origin: 'Millbrook Gazette' }]);
  });

  it('reads "the Journal" only where the article credits the full name elsewhere', () => {
    const texts = ['Talks failed, the Journal reported.', 'The Wall Street Journal said the envoy had left.'];
    expect(groupOrigins(at(article('valley.example', texts)), [])[0]?.origin).toBe('The Wall Street Journal');
    expect(groupOrigins(at(article('valley.example', texts.slice(0, 1))), [])[0]?.origin).toBe('unknown');
  });
});
