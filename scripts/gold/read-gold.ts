import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../utils/engine/model.ts';
import { jsonLines } from './json-lines.ts';
import { sharedPath } from './shared-path.ts';

/** A pair of sentences of two documents, as one string; the same whichever comes first. */
export const pairKey = (docA: string, a: number, docB: string, b: number): string => {
  const x = `${docA}#${a}`;
  const y = `${docB}#${b}`;
  return x < y ? `${x}|${y}` : `${y}|${x}`;
};

/** One event of the gold set: its articles, and the pairs that readers linked. */
export interface GoldEvent {
  readonly event: string;
  /** Keys are the gold's document ids. */
  readonly articles: readonly Article[];
  /** Pairs that any reader linked, and that all readers linked (`pairKey`). */
  readonly either: ReadonlySet<string>;
  readonly both: ReadonlySet<string>;
}

/** The fixed sets, and which events belong to one running story. */
export interface GoldSplit {
  readonly sets: Readonly<Record<string, readonly string[]>>;
  readonly gold: Readonly<Record<string, string>>;
  readonly gold2: Readonly<Record<string, string>>;
  readonly related: readonly (readonly string[])[];
}

interface RawLabels {
  readonly event: string;
  readonly file: string;
  readonly facts: readonly { readonly mentions: readonly { readonly doc: string; readonly i: number }[] }[];
}

interface RawDocument {
  readonly id: string;
  readonly outlet: string | null;
  readonly url?: string | null;
  readonly title?: string | null;
  readonly date?: string | null;
  readonly sentences: readonly { readonly i: number; readonly text: string }[];
}

interface RawStory {
  readonly event?: string;
  readonly date?: string;
  readonly docs: readonly RawDocument[];
}

/** Reads the split; `null` where the gold set is absent. */
export function readSplit(): GoldSplit | null {
  const path = sharedPath('gold/split.json');
  return path ? (JSON.parse(readFileSync(path, 'utf8')) as GoldSplit) : null;
}

/** Reads some events of the gold set, in the order given. */
export function readGold(split: GoldSplit, events: readonly string[]): GoldEvent[] {
  const gold = sharedPath('gold') as string;
  const lines = new Map<string, readonly unknown[]>();
  const read = (relative: string, event: string): unknown => {
    const path = join(gold, relative);
    if (!path.endsWith('.jsonl')) return JSON.parse(readFileSync(path, 'utf8'));
    if (!lines.has(path)) lines.set(path, jsonLines(path));
    return (lines.get(path) as { event: string }[]).find((line) => line.event === event);
  };
  return events.map((event) => {
    const labels = read(split.gold[event] as string, event) as RawLabels;
    const second = split.gold2[event];
    const first = linked(labels);
    const other = second ? linked(read(second, event) as RawLabels) : first;
    const story = read(
      labels.file.startsWith('../..') ? `stories/${labels.file}` : labels.file,
      event,
    ) as RawStory;
    return {
      event,
      articles: articlesOf(story),
      either: new Set([...first, ...other]),
      both: new Set([...first].filter((pair) => other.has(pair))),
    };
  });
}

function linked(labels: RawLabels): Set<string> {
  const pairs = new Set<string>();
  for (const { mentions } of labels.facts)
    for (const a of mentions)
      for (const b of mentions) if (a.doc !== b.doc) pairs.add(pairKey(a.doc, a.i, b.doc, b.i));
  return pairs;
}

/** Reads the articles of a story's file, labelled or not; keys are its document ids. */
export const readStoryArticles = (path: string): Article[] =>
  articlesOf(JSON.parse(readFileSync(path, 'utf8')) as RawStory);

const articlesOf = ({ docs, date }: RawStory): Article[] => docs.map((doc) => articleOf(doc, date));

function articleOf(doc: RawDocument, storyDate: string | undefined): Article {
  const published = doc.date ?? storyDate;
  return {
    key: doc.id,
    outlet: doc.outlet ?? doc.id,
    ...(doc.title ? { title: doc.title } : {}),
    ...(published ? { published } : {}),
    credits: {},
    sentences: doc.sentences.map(({ i, text }) => ({
      text: text.replaceAll('\\n', ' ').trim(),
      kind: 'text',
      block: i,
      verbatim: true,
    })),
  };
}
