import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldSplit } from './read-gold.ts';
import { sharedPath } from './shared-path.ts';

/** A reader's facts of one event: each the set of the sentences (`document#index`) that tell it. */
export type FactSets = readonly ReadonlySet<string>[];

interface RawLabels {
  readonly event: string;
  readonly facts: readonly { readonly mentions: readonly { readonly doc: string; readonly i: number }[] }[];
}

/** The facts of some events as each of their readers marked them (one reader or two), by event. */
export function readFacts(split: GoldSplit, events: readonly string[]): Map<string, readonly FactSets[]> {
  const files = new Map<string, readonly RawLabels[]>();
  const read = (relative: string, event: string): FactSets => {
    let labels = files.get(relative);
    if (!labels) {
      const text = readFileSync(join(sharedPath('gold') as string, relative), 'utf8');
      const rows = relative.endsWith('.jsonl') ? text.split('\n').filter(Boolean) : [text];
      labels = rows.map((row) => JSON.parse(row) as RawLabels);
      files.set(relative, labels);
    }
    const facts = labels.find((one) => one.event === event)?.facts ?? [];
    return facts.map(({ mentions }) => new Set(mentions.map(({ doc, i }) => `${doc}#${i}`)));
  };
  return new Map(
    events.map((event) => [
      event,
      [split.gold[event], split.gold2[event]].flatMap((path) => (path ? [read(path, event)] : [])),
    ]),
  );
}
