import type { Span } from '../model.ts';

/** A rough part of speech: enough to find noun phrases and acts, not a grammar. */
export type Tag =
  | 'det'
  | 'pron'
  | 'prep'
  | 'conj'
  | 'aux'
  | 'adverb'
  | 'verb'
  | 'name'
  | 'noun'
  | 'number'
  | 'sign';

/** The form a verb stands in; `base` also covers the present without -s. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

/** A word, number or sign of a sentence, without its part of speech yet. */
export interface PlainToken extends Span {
  /** Lower case, curly apostrophes made straight. */
  readonly lower: string;
  /** Stem of a word, digits of a number, '' for signs. */
  readonly stem: string;
  readonly capital: boolean;
  readonly kind: 'word' | 'number' | 'sign';
  /** Stands inside quotation marks. */
  readonly quoted: boolean;
}

/** A token with its part of speech; verbs carry their base form. */
export interface Token extends PlainToken {
  readonly tag: Tag;
  readonly lemma?: string;
  readonly form?: VerbForm;
}

/** How a number is qualified: "about 20", "more than 20", "nearly 20" or "up to 20". */
export type Rounding = 'exact' | 'about' | 'over' | 'under';

/** What a number says. `count` is a number of things named by `unit`; `score` a vote or result ("134-46"). */
export type QuantityKind =
  | 'count'
  | 'money'
  | 'percent'
  | 'measure'
  | 'duration'
  | 'multiple'
  | 'fraction'
  | 'rank'
  | 'age'
  | 'score'
  | 'vague';

/** A number in a sentence with all that belongs to it. */
export interface Quantity {
  readonly span: Span;
  readonly kind: QuantityKind;
  /** Lower and upper value, in the base unit; equal unless a range was written. */
  readonly low: number;
  readonly high: number;
  readonly rounding: Rounding;
  /** The upper value as it was written, where the base unit is another. */
  readonly written?: number;
  /** Base unit ("usd", "metre", "second"), or the stem of the counted noun; '' where none follows. */
  readonly unit: string;
  /** Stems of the content words around it: what it is a number of. */
  readonly context: readonly string[];
  /** Index of its first token, and one past its last. */
  readonly from: number;
  readonly to: number;
}

/** A point or stretch of time. Days count from 1970-01-01; both ends belong to it. */
export interface DateFact {
  readonly span: Span;
  readonly kind: 'day' | 'week' | 'month' | 'year' | 'clock' | 'part' | 'relative' | 'vague';
  /** Absent where the article's date is unknown or the words are vague. */
  readonly first?: number;
  readonly last?: number;
  /** Minutes since midnight, from and to, of a clock time or part of the day. */
  readonly minutes?: readonly [number, number];
  readonly context: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** How surely a thing is said. */
export type HedgeKind =
  | 'alleged'
  | 'claimed'
  | 'reported'
  | 'possible'
  | 'planned'
  | 'seeming'
  | 'believed'
  | 'conditional'
  | 'frequency'
  | 'verdict';

/** Words that make a statement less (or, for a verdict, other) than a plain fact. */
export interface Hedge {
  readonly span: Span;
  readonly kind: HedgeKind;
  /** Stem of the next content word: what is hedged; '' where that is a name. */
  readonly head: string;
  readonly context: readonly string[];
  readonly quoted: boolean;
}

/** A stretch between quotation marks, without them. `open`: it runs on beyond the sentence. */
export interface Quote {
  readonly span: Span;
  readonly open: boolean;
}

/** A person, body or group: a name with its titles, or a noun with its modifiers. */
export interface Actor {
  readonly span: Span;
  readonly kind: 'name' | 'group';
  /** Last word of a name in lower case, or the head noun's stem. */
  readonly head: string;
  /** Lower-case titles or stems of modifiers before the head. */
  readonly modifiers: readonly string[];
  /** Number right before the phrase ("10,000 troops"), as its span's text. */
  readonly count?: number;
  readonly from: number;
  readonly to: number;
  readonly context: readonly string[];
}

/** An act: a verb, or the noun of one ("handover"), with particles that change it ("hand over"). */
export interface Act {
  readonly span: Span;
  /** Base form, with its particle where that makes another verb. */
  readonly lemma: string;
  readonly form: VerbForm | 'noun';
  readonly negated: boolean;
  readonly context: readonly string[];
  readonly from: number;
}

/** Who is named as the source of the statement. */
export interface Attribution {
  /** The whole credit ("according to people briefed on the call"). */
  readonly span: Span;
  /** The source's words only ("people briefed on the call"). */
  readonly source: Span;
  readonly kind: 'named' | 'unnamed' | 'pronoun';
  /** Last word of the source's name, or its head noun's stem. */
  readonly key: string;
  /** Every content stem of the source. */
  readonly stems: readonly string[];
  /** `credit`: "according to"; `say`: a reporting verb. */
  readonly form: 'credit' | 'say';
  /** The reporting verb, or '' for a credit. */
  readonly verb: string;
}

/** A named place. */
export interface Place {
  readonly span: Span;
  readonly key: string;
}

/** Everything that is read out of one sentence. */
export interface Facts {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Stems of content words, without figures, once each. */
  readonly content: ReadonlySet<string>;
  /** Every word in lower case, and its stem. */
  readonly words: ReadonlySet<string>;
  /** Beginnings of the stems, by which kin words are found (`kinPrefix` letters). */
  readonly prefixes: ReadonlySet<string>;
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateFact[];
  readonly hedges: readonly Hedge[];
  readonly negations: readonly Span[];
  readonly quotes: readonly Quote[];
  readonly actors: readonly Actor[];
  readonly acts: readonly Act[];
  readonly attributions: readonly Attribution[];
  readonly places: readonly Place[];
}
