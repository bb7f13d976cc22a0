import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../utils/engine/model.ts';
import { areCopies, groupCopies } from '../../../../utils/engine/origins/find-copies.ts';
import { articleOf } from '../match/articles.ts';

/** An invented wire text, long enough to be told again word for word. */
const wireText = [
  'VARDAL — The port of Vardal will close its northern basin for two weeks after a crane fell on a moored barge on Monday night.',
  'Nobody was hurt, but some forty containers with frozen fish slid into the water, harbour master Jorun Lie said.',
  'Divers began to search the basin on Tuesday, and a floating crane from Skerry was expected by the weekend.',
  'The crane was built in 1968 and passed its last inspection in March, according to the port’s own register.',
  'Unions have asked for years that the oldest cranes be replaced, most recently in a letter to the ministry.',
];
const own = [
  'A falling crane has shut half of the harbour at Vardal, and fishing boats are being sent to Skerry instead.',
  'Jorun Lie, who runs the port, told reporters that no worker was near when the jib came down.',
  'Forty containers went over the side with their load of fish, and some of them still drift in the basin.',
  'The machine had stood there since 1968 and was passed as safe only this spring by the inspectors.',
  'Dock workers say that they had warned the ministry more than once about the old cranes on the quay.',
];
const paraphrased = (article: Article): Article => ({
  ...article,
  sentences: article.sentences.map((sentence) => ({ ...sentence, verbatim: false })),
});

describe('areCopies', () => {
  it('knows a text again with another head and end', () => {
    const whole = articleOf('ledger', wireText);
    const cut = articleOf('dispatch', ['Port shut after crane falls', ...wireText.slice(0, 4), 'More soon.']);
    expect(areCopies(whole, cut)).toBe(true);
    expect(areCopies(cut, whole)).toBe(true);
  });

  it('tells one’s own report of the same event from a copy', () => {
    expect(areCopies(articleOf('ledger', wireText), articleOf('dispatch', own))).toBe(false);
    expect(
      areCopies(articleOf('ledger', wireText), articleOf('dispatch', [...own, ...wireText.slice(1, 2)])),
    ).toBe(false);
  });

  it('asks more of a short text than of a long one', () => {
    const long = [...wireText, ...wireText.map((text) => text.toUpperCase().replaceAll(' ', ' X '))];
    const half = [...wireText, ...own];
    expect(areCopies(articleOf('ledger', long), articleOf('dispatch', half))).toBe(true);
    const short = [...wireText.slice(0, 1), ...own.slice(0, 1)];
    expect(areCopies(articleOf('ledger', wireText), articleOf('dispatch', short))).toBe(false);
    const two = wireText.slice(0, 2);
    expect(areCopies(articleOf('ledger', wireText), articleOf('dispatch', two))).toBe(true);
  });

  it('says nothing of a few words or of paraphrases', () => {
    const short = wireText.slice(0, 1);
    expect(areCopies(articleOf('ledger', short), articleOf('dispatch', short))).toBe(false);
    const pack = paraphrased(articleOf('pack', wireText));
    expect(areCopies(articleOf('ledger', wireText), pack)).toBe(false);
  });
});

describe('groupCopies', () => {
  it('joins copies through each other and leaves others alone', () => {
    const [a, b, c] = [wireText, wireText.slice(0, 3), own].map((text, at) => articleOf(`copy-${at}`, text));
    const groups = groupCopies([a, c, b, a] as Article[]);
    expect(groups.map((group) => group.map(({ key }) => key))).toEqual([['copy-2'], ['copy-0', 'copy-1']]);
  });
});
