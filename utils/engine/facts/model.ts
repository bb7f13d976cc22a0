import type { Span } from '../model.ts';

/** A word, number or sign of a sentence. `lower` folds curly apostrophes; `stem` is '' for signs. */
export interface Token extends Span {
  readonly lower: string;
  readonly stem: string;
  /** Starts with a capital letter. */
  readonly capital: boolean;
  readonly kind: 'word' | 'number' | 'sign';
  /** Stands inside quotation marks. */
  readonly quoted: boolean;
}

/** How a number is qualified: "about 20", "more than 20", "nearly 20", "at most 20". */
export type Rounding = 'exact' | 'about' | 'over' | 'under';

/** What a number counts. `count` is a number of things named by `unit`. */
export type QuantityKind =
  | 'count'
  | 'money'
  | 'percent'
  | 'measure'
  | 'multiple'
  | 'fraction'
  | 'rank'
  | 'age'
  | 'duration'
  | 'vague';

/** A number in a sentence with all that belongs to it. */
export interface Quantity {
  readonly span: Span;
  readonly kind: QuantityKind;
  /** Lower and upper value in the base unit of `unit`; equal unless a range was written. */
  readonly low: number;
  readonly high: number;
  readonly rounding: Rounding;
  /** Base unit ("usd", "metre", "second"), or the stem of the counted noun. */
  readonly unit: string;
  /** Stems of the content words near the number: what it is a number of. */
  readonly context: readonly string[];
  /** The value it started from or is compared with ("up from 31,000 in 2019"). */
  readonly year?: number;
}

/** A point or stretch of time, as days since 1970-01-01 (`from` to `to`, both included), where it could be resolved. */
export interface DateFact {
  readonly span: Span;
  readonly kind: 'day' | 'weekday' | 'month' | 'year' | 'week' | 'clock' | 'part' | 'vague';
  readonly from?: number;
  readonly to?: number;
  /** Minutes of the day, for clock times. */
  readonly minutes?: number;
}

/** How surely a thing is said. */
export type HedgeKind = 'alleged' | 'reported' | 'possible' | 'planned' | 'believed' | 'approximate';

/** Words that make a statement less than a plain fact, and the stem of the word they qualify. */
export interface Hedge {
  readonly span: Span;
  readonly kind: HedgeKind;
  readonly head: string;
}

/** A stretch between quotation marks, without them. */
export interface Quote {
  readonly span: Span;
}

/** A person or group: names with titles, or a noun with its modifiers. */
export interface Actor {
  readonly span: Span;
  /** The last name of a person, or the head noun's stem. */
  readonly head: string;
  readonly kind: 'name' | 'group';
  /** Stems of the modifiers before the head. */
  readonly modifiers: readonly string[];
}

/** A verb of a clause (or the noun of an act: "handover"). */
export interface Verb {
  readonly span: Span;
  readonly stem: string;
}

/** Who is named as the source of the statement. */
export interface Attribution {
  /** The whole credit ("according to people briefed on the call"). */
  readonly span: Span;
  /** The source's words only ("people briefed on the call"). */
  readonly source: Span;
  readonly kind: 'outlet' | 'named' | 'unnamed' | 'pronoun';
  /** Key to compare sources by. */
  readonly key: string;
}

/** Everything that is read out of one sentence. */
export interface Facts {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateFact[];
  readonly hedges: readonly Hedge[];
  readonly negations: readonly Span[];
  readonly quotes: readonly Quote[];
  readonly actors: readonly Actor[];
  readonly verbs: readonly Verb[];
  readonly attributions: readonly Attribution[];
}
