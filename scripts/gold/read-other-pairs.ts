import type { Article } from '../../utils/engine/model.ts';
import { jsonLines } from './json-lines.ts';
import { readEcbplus } from './read-ecbplus.ts';
import { type GoldSplit, readGold, readStoryArticles } from './read-gold.ts';
import { type Reading, readTable } from './read-readings.ts';
import { sharedPath } from './shared-path.ts';

/** A pair of sentences outside the pairs in play, as it was read; `null` stands for a reading that saw two facts. */
export interface OtherPair {
  readonly source: string;
  readonly story: string;
  readonly a: string;
  readonly b: string;
  readonly readings: readonly (Reading | null)[];
}

/** Finds a sentence by its address in a story. */
type Find = (story: string, address: string) => string;

/**
 * Reads the pairs of `other-pairs-read.tsv`, which were read as differences-read-again.tsv was: pairs of `train` in facts of
 * many mentions (`gold`), AllSides issues outside all sets (addresses are document/paragraph/from-to), two stories
 * without gold (`basil`), and ECB+ stories without the sentences of the numeric sets.
 */
export function readOtherPairs(split: GoldSplit): OtherPair[] {
  const find: Readonly<Record<string, Find>> = {
    gold: findInArticles((story) => readGold(split, [story])[0]?.articles ?? []),
    basil: findInArticles((story) =>
      readStoryArticles(sharedPath(`data/stories/basil/${story.replace('basil-', '')}.json`) as string),
    ),
    ecbplus: findInArticles((story) => ecbplus().get(story) ?? []),
    allsides: findInParagraphs(),
  };
  const pairs = new Map<string, OtherPair & { readonly readings: (Reading | null)[] }>();
  for (const { place, reading } of readTable('other-pairs-read.tsv')) {
    const [source = '', story = '', a = '', b = ''] = place;
    const key = place.join(' ');
    const textOf = (address: string): string => {
      const text = find[source]?.(story, address);
      if (text === undefined || text === '') throw new Error(`other-pairs-read.tsv: no sentence ${key}`);
      return text;
    };
    const pair = pairs.get(key) ?? { source, story, a: textOf(a), b: textOf(b), readings: [] };
    pair.readings.push(reading);
    pairs.set(key, pair);
  }
  return [...pairs.values()];
}

let stories: ReadonlyMap<string, readonly Article[]> | undefined;
const ecbplus = (): ReadonlyMap<string, readonly Article[]> => {
  stories ??= new Map(readEcbplus().map(({ story, articles }) => [story, articles]));
  return stories;
};

/** Sentences by `document#index`; a story's articles are read once. */
function findInArticles(articlesOf: (story: string) => readonly Article[]): Find {
  const read = new Map<string, ReadonlyMap<string, Article>>();
  return (story, address) => {
    const articles = read.get(story) ?? new Map(articlesOf(story).map((article) => [article.key, article]));
    read.set(story, articles);
    const at = address.lastIndexOf('#');
    return articles.get(address.slice(0, at))?.sentences[Number(address.slice(at + 1))]?.text ?? '';
  };
}

/** An AllSides issue, as far as its paragraphs go. */
interface Issue {
  readonly story: string;
  readonly docs: readonly { readonly paragraphs: readonly string[] }[];
}

/** Sentences of AllSides issues by `document/paragraph/from-to`. */
function findInParagraphs(): Find {
  let issues: ReadonlyMap<string, Issue['docs']> | undefined;
  return (story, address) => {
    issues ??= new Map(
      jsonLines<Issue>(sharedPath('data/stories/allsides.jsonl') as string).map(({ story, docs }) => [
        story,
        docs,
      ]),
    );
    const [doc, paragraph, span = ''] = address.split('/');
    const [from, to] = span.split('-').map(Number);
    return issues.get(story)?.[Number(doc)]?.paragraphs[Number(paragraph)]?.slice(from, to) ?? '';
  };
}
