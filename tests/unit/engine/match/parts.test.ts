import { describe, expect, it } from 'vitest';
import { findPeople } from '../../../../utils/engine/match/find-people.ts';
import { followReferences } from '../../../../utils/engine/match/follow-references.ts';
import { overlapOf } from '../../../../utils/engine/match/overlap.ts';
import { featureGroups, pairFeatureNames } from '../../../../utils/engine/match/pair-features.ts';
import { preparePairs } from '../../../../utils/engine/match/prepare-pairs.ts';
import { heaviestSequence, longestRun } from '../../../../utils/engine/match/runs.ts';
import { softNeighbours } from '../../../../utils/engine/match/soft-match.ts';
import { hasId, idSet } from '../../../../utils/engine/match/vocabulary.ts';
import { wordsOf } from '../../../../utils/engine/text/words-of.ts';
import { ferry } from './articles.ts';

const ids = (...values: number[]): Int32Array => Int32Array.from(values);
const ones = new Float64Array(20).fill(1);

describe('runs', () => {
  it('finds the longest run', () => {
    expect(longestRun(ids(1, 2, 3, 4, 9), ids(7, 2, 3, 4, 1))).toBe(3);
    expect(longestRun(ids(1, 2), ids(3))).toBe(0);
    expect(longestRun(ids(1, 1, 1), ids(1, 1))).toBe(2);
  });

  it('finds the heaviest sequence with gaps', () => {
    expect(heaviestSequence(ids(1, 5, 2, 6, 3), ids(1, 2, 9, 3), ones)).toBe(3);
    expect(heaviestSequence(ids(3, 2, 1), ids(1, 2, 3), ones)).toBe(1);
  });
});

describe('sets of ids', () => {
  it('overlap by weight', () => {
    const weights = Float64Array.from([0, 2, 3, 5]);
    expect(overlapOf(ids(1, 2), ids(2, 3), weights)).toEqual({ sum: 3, squares: 9, most: 3, count: 1 });
    expect(overlapOf(ids(), ids(1), weights).count).toBe(0);
  });

  it('are sorted, without repeats, and searchable', () => {
    const set = idSet([5, 1, 3, 5]);
    expect([...set]).toEqual([1, 3, 5]);
    expect([0, 1, 2, 3, 5, 6].filter((id) => hasId(set, id))).toEqual([1, 3, 5]);
  });
});

describe('softNeighbours', () => {
  it('finds derivations and no chance neighbours', () => {
    const words = ['prosecut', 'prosecutor', 'protest', 'legisl', 'legislatur', '10000', '10001'];
    const near = softNeighbours(words, words.keys());
    expect(near.get(0)?.map(([id]) => id)).toEqual([1]);
    expect(near.get(3)?.map(([id]) => id)).toEqual([4]);
    expect(near.get(2)).toBeUndefined();
    expect(near.get(5)).toBeUndefined();
  });
});

describe('references', () => {
  const text = [
    'Sen. Carla Voss, the Democrat who leads the panel, opened the hearing.',
    'She asked for the files.',
    'Director Milo Grant refused.',
    'The director said no law required it.',
    '“I gave my word,” he said.',
  ];
  const people = findPeople(text.join(' '));

  it('finds people', () => {
    expect(people).toContain('voss');
    expect(people).toContain('grant');
    expect(people).not.toContain('the');
  });

  it('follows roles, pronouns and speakers', () => {
    const follow = followReferences(people);
    const found = text.map((sentence) => follow(sentence, wordsOf(sentence), sentence.includes('“')));
    expect(found.map(({ named }) => named)).toEqual([['voss'], [], ['grant'], [], []]);
    expect(found.map(({ meant }) => meant)).toEqual([[], ['voss'], [], ['grant'], ['grant']]);
  });
});

describe('pair features', () => {
  it('have a name each and finite values', () => {
    expect(new Set(pairFeatureNames).size).toBe(pairFeatureNames.length);
    for (const { features } of preparePairs(ferry.ledger, [ferry.dispatch, ferry.wire])) {
      expect(features).toHaveLength(pairFeatureNames.length);
      for (const value of features) expect(Number.isFinite(value)).toBe(true);
    }
  });

  it('are the same for both orders of a pair', () => {
    const one = preparePairs(ferry.ledger, [ferry.dispatch]);
    const other = preparePairs(ferry.dispatch, [ferry.ledger]);
    expect(one).toHaveLength(other.length);
    for (const { here, there, features } of one) {
      const same = other.find((pair) => pair.here.index === there.index && pair.there.index === here.index);
      features.forEach((value, at) => {
        expect(same?.features[at], pairFeatureNames[at]).toBeCloseTo(value, 9);
      });
    }
  });

  it('come in groups that the trained file follows', async () => {
    const trained = (await import('../../../../utils/engine/match/lexical.trained.json')).default;
    expect(trained.features.slice(0, pairFeatureNames.length)).toEqual([...pairFeatureNames]);
    expect(featureGroups.flatMap(({ features }) => features)).toEqual([...pairFeatureNames]);
    expect(trained.second.weights).toHaveLength(trained.features.length);
  });
});
