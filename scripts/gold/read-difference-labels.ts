import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportInContext } from '../../utils/engine/compare/compare-reports.ts';
import type { Article } from '../../utils/engine/model.ts';
import { type GoldSplit, readGold } from './read-gold.ts';
import { sharedPath } from './shared-path.ts';

/** The development sets of differences: thresholds are chosen on them, and figures reported. */
export const differenceDevSets: readonly string[] = ['dev', 'dev-five-outlets', 'dev-openings'];

/** Where a sentence of the gold set stands. */
export interface Mention {
  readonly doc: string;
  readonly i: number;
}

/** A linked pair whose differences were labelled, with the two sentences as reports. */
export interface LabelledPair {
  readonly event: string;
  readonly a: Mention;
  readonly b: Mention;
  readonly here: ReportInContext;
  readonly there: ReportInContext;
  /** Relation by dimension: what either reader noted, and what both did. */
  readonly either: ReadonlyMap<string, string>;
  readonly both: ReadonlyMap<string, string>;
}

interface RawFact {
  readonly mentions: readonly Mention[];
  readonly differences: readonly {
    readonly a: Mention;
    readonly b: Mention;
    readonly dimension: string;
    readonly relation: string;
  }[];
}

const byPlace = (one: Mention, two: Mention) =>
  one.doc === two.doc ? one.i - two.i : one.doc < two.doc ? -1 : 1;
const keyOf = (one: Mention, two: Mention): string =>
  JSON.stringify([one, two].sort(byPlace).map(({ doc, i }) => [doc, i]));

/** In facts of at most this many mentions every pair was labelled (gold/score-differences.py). */
const labelledPairwise = 3;

function labelsOf(facts: readonly RawFact[]): {
  play: Map<string, Map<string, string>>;
  linked: Set<string>;
} {
  const play = new Map<string, Map<string, string>>();
  const linked = new Set<string>();
  const at = (key: string) => {
    const found = play.get(key) ?? new Map<string, string>();
    play.set(key, found);
    return found;
  };
  for (const { mentions, differences } of facts) {
    const distinct = new Set(mentions.map(({ doc, i }) => `${doc}#${i}`)).size;
    for (const one of mentions)
      for (const two of mentions) {
        if (one.doc >= two.doc) continue;
        linked.add(keyOf(one, two));
        if (distinct <= labelledPairwise) at(keyOf(one, two));
      }
    for (const { a, b, dimension, relation } of differences) at(keyOf(a, b)).set(dimension, relation);
  }
  return { play, linked };
}

function factsAt(relative: string, event: string): readonly RawFact[] {
  const text = readFileSync(join(sharedPath('gold') as string, relative), 'utf8');
  if (!relative.endsWith('.jsonl')) return (JSON.parse(text) as { facts: RawFact[] }).facts;
  const line = text
    .split('\n')
    .find((row) => row !== '' && (JSON.parse(row) as { event: string }).event === event);
  return (JSON.parse(line as string) as { facts: RawFact[] }).facts;
}

function reportAt(article: Article, i: number): ReportInContext {
  const before = article.sentences[i - 1]?.text;
  return {
    text: article.sentences[i]?.text ?? '',
    verbatim: true,
    outlet: article.outlet,
    ...(article.published ? { published: article.published } : {}),
    ...(before === undefined ? {} : { before }),
  };
}

/** Reads the pairs in play of some sets, by the protocol of gold/score-differences.py. */
export function readDifferenceLabels(split: GoldSplit, sets: readonly string[]): LabelledPair[] {
  const events = sets.flatMap((name) => split.sets[name] ?? []);
  const stories = new Map(readGold(split, events).map(({ event, articles }) => [event, articles]));
  return events.flatMap((event) => {
    const first = labelsOf(factsAt(split.gold[event] as string, event));
    const second = split.gold2[event] ? labelsOf(factsAt(split.gold2[event] as string, event)) : first;
    const articles = new Map(stories.get(event)?.map((article) => [article.key, article]));
    const keys = [...new Set([...first.play.keys(), ...second.play.keys()])].filter(
      (key) => second === first || (first.linked.has(key) && second.linked.has(key)),
    );
    return keys.map((key) => {
      const [[docA, iA], [docB, iB]] = JSON.parse(key) as [[string, number], [string, number]];
      const one = first.play.get(key) ?? new Map<string, string>();
      const two = second.play.get(key) ?? new Map<string, string>();
      return {
        event,
        a: { doc: docA, i: iA },
        b: { doc: docB, i: iB },
        here: reportAt(articles.get(docA) as Article, iA),
        there: reportAt(articles.get(docB) as Article, iB),
        either: new Map([...two, ...one]),
        both: new Map([...one].filter(([dimension]) => two.has(dimension))),
      };
    });
  });
}
