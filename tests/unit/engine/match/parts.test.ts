import { describe, expect, it } from 'vitest';
import { findPeople } from '../../../../utils/engine/match/find-people.ts';
import { followReferences } from '../../../../utils/engine/match/follow-references.ts';
import { featureGroups, pairFeatureNames } from '../../../../utils/engine/match/pair-features.ts';
import { createPairViewer } from '../../../../utils/engine/match/pair-view.ts';
import { preparePairs } from '../../../../utils/engine/match/prepare-pairs.ts';
import { prepareStory } from '../../../../utils/engine/match/prepare-story.ts';
import { createRunFinder, heaviestSequence } from '../../../../utils/engine/match/runs.ts';
import { softNeighbours } from '../../../../utils/engine/match/soft-match.ts';
import { countShared, numberSet } from '../../../../utils/engine/match/vocabulary.ts';
import { wordsOf } from '../../../../utils/engine/text/words-of.ts';
import { ferry } from './articles.ts';

const ids = (...values: number[]): Int32Array => Int32Array.from(values);
const list = (...values: number[]) => ({ values, length: values.length });
const ones = new Float64Array(20).fill(1);

describe('runs', () => {
  it('finds the longest run', () => {
    const runs = createRunFinder(10);
    const longest = (a: Int32Array, ...others: Int32Array[]): number[] => {
      runs.open(a);
      return others.map((other) => runs.longest(other));
    };
    expect(longest(ids(1, 2, 3, 4, 9), ids(7, 2, 3, 4, 1), ids(9), ids(4, 9, 1, 2))).toEqual([3, 1, 2]);
    expect(longest(ids(1, 2), ids(3), ids(1), ids(2))).toEqual([0, 1, 1]);
    expect(longest(ids(1, 1, 1), ids(1, 1))).toEqual([2]);
    expect(
      longest(
        Int32Array.from({ length: 200 }, (_, at) => at % 7),
        ids(5, 6, 0, 1),
      ),
    ).toEqual([4]);
  });

  it('finds the heaviest sequence with gaps', () => {
    expect(heaviestSequence(list(1, 5, 2, 6, 3), list(1, 2, 9, 3), ones)).toBe(3);
    expect(heaviestSequence(list(3, 2, 1), list(1, 2, 3), ones)).toBe(1);
  });
});

describe('what sentences share', () => {
  const textOf = (story: ReturnType<typeof prepareStory>, id: number): string =>
    story.vocabulary.words[id] as string;

  it('is told by kind and weight', () => {
    const story = prepareStory([ferry.ledger, ferry.dispatch]);
    const viewer = createPairViewer(story);
    const [left = [], right = []] = story.byArticle;
    for (const a of left) {
      viewer.open(a);
      for (const b of right) {
        const pair = viewer.see(b);
        const stemsOf = ({ words }: typeof a): string[] =>
          [...words.ids].filter((_, at) => (words.kinds[at] as number) & 1).map((id) => textOf(story, id));
        const shared = stemsOf(a).filter((stem) => stemsOf(b).includes(stem));
        const weights = shared.map((stem) => story.weights[story.vocabulary.words.indexOf(stem)] as number);
        const { sum, squares, most, count } = pair.overlaps.stem;
        expect(count).toBe(shared.length);
        expect(most).toBe(Math.max(0, ...weights));
        expect(sum).toBeCloseTo(weights.reduce((all, weight) => all + weight, 0));
        expect(squares).toBeCloseTo(weights.reduce((all, weight) => all + weight ** 2, 0));
      }
    }
  });

  it('counts numbers of sorted sets', () => {
    const set = numberSet([50, 1, 3, 50]);
    expect([...set]).toEqual([1, 3, 50]);
    expect(countShared(set, numberSet([3, 4, 50]))).toBe(2);
    expect(countShared(numberSet([]), set)).toBe(0);
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
