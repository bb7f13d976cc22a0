import { stemTerms } from '../../utils/engine/index.ts';

/** A way to sort pairs of sentences, by what can be measured of them alone. */
export interface KindGroup {
  readonly name: string;
  /** In the order of printing. */
  readonly kinds: readonly string[];
  readonly kindOf: (a: Traits, b: Traits) => string;
}

/** What is measured of one sentence. */
export interface Traits {
  /** Number of words, small ones too. */
  readonly words: number;
  readonly stems: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** Stems inside quotation marks. */
  readonly quoted: ReadonlySet<string>;
}

const quotation = /[“"]([^“”"]+)[”"]?/gu;
const figure = /\p{N}[\p{N}.,]*\p{N}|\p{N}/gu;
/** A capital after a small word, or after an opening mark that follows one. */
const name = /(?<=[\p{Ll},;’'”")] [“"‘(]?)\p{Lu}[\p{L}’'-]+/gu;
const found = (text: string, pattern: RegExp): Set<string> =>
  new Set([...text.matchAll(pattern)].map(([whole]) => whole));

/** Measures one sentence. */
export function traitsOf(text: string): Traits {
  return {
    words: text.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0,
    stems: new Set(stemTerms(text)),
    figures: found(text, figure),
    names: found(text, name),
    quoted: new Set([...text.matchAll(quotation)].flatMap(([, inside]) => stemTerms(inside ?? ''))),
  };
}

const sharedBy = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((one) => b.has(one)).length;

/** So many words make a long sentence: a fact is then often told in one of its clauses. */
const longSentence = 35;
/** So many words inside both quotation marks make a shared quotation. */
const leastQuoted = 3;

const whereMatter = (
  what: string,
  of: (traits: Traits) => ReadonlySet<string>,
  least = 1,
): Pick<KindGroup, 'kinds' | 'kindOf'> => ({
  kinds: [`the same ${what}`, `other ${what}s`, `${what} in one only`, `no ${what}`],
  kindOf: (a, b) => {
    const [x, y] = [of(a), of(b)];
    if (x.size === 0 && y.size === 0) return `no ${what}`;
    if (x.size === 0 || y.size === 0) return `${what} in one only`;
    return sharedBy(x, y) >= least ? `the same ${what}` : `other ${what}s`;
  },
});

/** The ways to sort pairs; every pair has one kind in each. */
export const kindGroups: readonly KindGroup[] = [
  {
    name: 'shared words (Jaccard of stems)',
    kinds: ['none to .05', '.05 to .1', '.1 to .2', '.2 to .3', '.3 to .5', '.5 and more'],
    kindOf: (a, b) => {
      const shared = sharedBy(a.stems, b.stems);
      const jaccard = shared / Math.max(1, a.stems.size + b.stems.size - shared);
      const steps = [0.05, 0.1, 0.2, 0.3, 0.5];
      const at = steps.filter((step) => jaccard >= step).length;
      return ['none to .05', '.05 to .1', '.1 to .2', '.2 to .3', '.3 to .5', '.5 and more'][at] as string;
    },
  },
  {
    name: 'lengths',
    kinds: ['much alike (2 : 3 or nearer)', 'one 1.5 to 3 times the other', 'one 3 times the other or more'],
    kindOf: (a, b) => {
      const ratio = Math.max(a.words, b.words) / Math.max(1, Math.min(a.words, b.words));
      return ratio <= 1.5
        ? 'much alike (2 : 3 or nearer)'
        : ratio < 3
          ? 'one 1.5 to 3 times the other'
          : 'one 3 times the other or more';
    },
  },
  {
    name: `long sentences (${longSentence} words or more)`,
    kinds: ['neither', 'one', 'both'],
    kindOf: (a, b) =>
      ['neither', 'one', 'both'][[a, b].filter(({ words }) => words >= longSentence).length] as string,
  },
  { name: 'figures', ...whereMatter('figure', ({ figures }) => figures) },
  { name: 'quotations', ...whereMatter('quotation', ({ quoted }) => quoted, leastQuoted) },
  { name: 'names', ...whereMatter('name', ({ names }) => names) },
];
