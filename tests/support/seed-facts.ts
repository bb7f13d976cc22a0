import { readFileSync } from 'node:fs';
import { sharedPath } from './shared-data.ts';

interface SeedFacts {
  readonly facts: readonly {
    readonly id: string;
    readonly mentions: readonly { readonly doc: string; readonly snippet: string }[];
  }[];
}

/** A fact that a careful reader found in a seed article, by a piece of the sentence that states it. */
export interface SeedMention {
  readonly fact: string;
  readonly snippet: string;
}

/** The mentions of facts in one seed article. */
export function readSeedMentions(file: string): readonly SeedMention[] {
  const path = sharedPath('gold/seed-facts.json');
  if (path === null) return [];
  const { facts }: SeedFacts = JSON.parse(readFileSync(path, 'utf8'));
  return facts.flatMap(({ id, mentions }) =>
    mentions.filter(({ doc }) => doc === file).map(({ snippet }) => ({ fact: id, snippet })),
  );
}
