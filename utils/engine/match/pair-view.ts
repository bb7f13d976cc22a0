import { addShared, clearOverlap, createOverlaps, type Overlaps } from './overlap.ts';
import type { PreparedStory } from './prepare-story.ts';
import { createRunFinder } from './runs.ts';
import type { StorySentence } from './story-sentence.ts';
import { kinds } from './word-kinds.ts';

/** Two sentences side by side. One view serves all pairs of a story: it holds until the next pair. */
export interface PairView {
  readonly story: PreparedStory;
  readonly a: StorySentence;
  readonly b: StorySentence;
  /** How many words both hold or mean; the lists' entries beyond are of earlier pairs. */
  readonly shared: number;
  /** Those words, what each is on either side (bits of `kinds`), and the clauses that hold it. */
  readonly ids: Int32Array;
  readonly here: Uint16Array;
  readonly there: Uint16Array;
  readonly hereClauses: Uint32Array;
  readonly thereClauses: Uint32Array;
  /** What they weigh together, by kind. */
  readonly overlaps: Overlaps;
  /** How many of them are roots on both sides. */
  readonly sharedRoots: number;
  /** What a word is in `a`; 0 where it is not there. */
  kindInA(id: number): number;
  /** Whether a word is a root on both sides. */
  isSharedRoot(id: number): boolean;
  /** Length of the longest run of words in common. */
  longestRun(): number;
}

/** Looks at the pairs of a story's sentences, many of one sentence in a row. */
export interface PairViewer {
  /** Takes the sentence for the next pairs' `a`. */
  open(a: StorySentence): void;
  see(b: StorySentence): PairView;
}

/** A viewer for one story. */
export function createPairViewer(story: PreparedStory): PairViewer {
  const most = story.sentences.reduce((length, { words }) => Math.max(length, words.ids.length), 0);
  const runs = createRunFinder(story.vocabulary.families);
  /** Where each word stands in the list of `a`, from 1. */
  const placeInA = new Int32Array(story.vocabulary.words.length);
  /** The pair, counted from 1, in which each word was last a root on both sides. */
  const pairOfRoot = new Int32Array(story.vocabulary.words.length);
  let pair = 0;
  let opened: StorySentence | undefined;
  const overlaps = createOverlaps();
  const all = Object.values(overlaps);
  const { weights, general } = story;
  const addWord = (id: number, here: number, there: number): void => {
    const both = here & there;
    const weight = weights[id] as number;
    if (both & kinds.stem) addShared(overlaps.stem, weight);
    if (both & kinds.meant) addShared(overlaps.meant, weight);
    if (both & kinds.person) addShared(overlaps.person, weight);
    if (!(both & kinds.root)) return;
    const common = general[id] as number;
    addShared(overlaps.root, weight);
    addShared(overlaps.general, common);
    if (both & kinds.plain) addShared(overlaps.plain, weight);
    if (both & kinds.name) addShared(overlaps.name, weight);
    if (both & kinds.figure) addShared(overlaps.figure, common);
    if (both & kinds.calendar) addShared(overlaps.calendar, weight);
    if (both & kinds.quoted) addShared(overlaps.quoted, weight);
    if (here & kinds.quoted) addShared(overlaps.quotedHere, weight);
    if (there & kinds.quoted) addShared(overlaps.quotedThere, weight);
  };
  const view = {
    story,
    a: undefined as unknown as StorySentence,
    b: undefined as unknown as StorySentence,
    shared: 0,
    sharedRoots: 0,
    overlaps,
    ids: new Int32Array(most),
    here: new Uint16Array(most),
    there: new Uint16Array(most),
    hereClauses: new Uint32Array(most),
    thereClauses: new Uint32Array(most),
    kindInA: (id: number): number => {
      const place = placeInA[id] as number;
      return place === 0 ? 0 : (view.a.words.kinds[place - 1] as number);
    },
    isSharedRoot: (id: number): boolean => pairOfRoot[id] === pair,
    longestRun: (): number => runs.longest(view.b.words.words),
  };
  return {
    open(a) {
      for (const id of opened?.words.ids ?? []) placeInA[id] = 0;
      opened = a;
      view.a = a;
      for (let at = 0; at < a.words.ids.length; at += 1) placeInA[a.words.ids[at] as number] = at + 1;
      runs.open(a.words.words);
    },
    see(b) {
      view.b = b;
      pair += 1;
      const { words } = view.a;
      const { ids, kinds: kindsOf, clauses } = b.words;
      let shared = 0;
      let roots = 0;
      for (const overlap of all) clearOverlap(overlap);
      for (let at = 0; at < ids.length; at += 1) {
        const id = ids[at] as number;
        const place = placeInA[id] as number;
        if (place === 0) continue;
        const here = words.kinds[place - 1] as number;
        const there = kindsOf[at] as number;
        view.ids[shared] = id;
        view.here[shared] = here;
        view.there[shared] = there;
        view.hereClauses[shared] = words.clauses[place - 1] as number;
        view.thereClauses[shared] = clauses[at] as number;
        addWord(id, here, there);
        shared += 1;
        if (here & there & kinds.root) {
          roots += 1;
          pairOfRoot[id] = pair;
        }
      }
      view.shared = shared;
      view.sharedRoots = roots;
      return view;
    },
  };
}
