import { compareSentences, compareWithReadings, type Link, type PairComparer } from '../engine/index.ts';
import type { Article } from '../engine/model.ts';
import type { PairReading, SentencePair } from '../shared/pair-reading.ts';
import type { PairsReader } from './ports.ts';

const keyOf = (a: string, b: string): string => `${a}\n${b}`;

/** A comparer for the sentences of some links, which the network of pairs has read where there is one. */
export async function comparerFor(
  page: Article,
  story: readonly Article[],
  links: readonly Link[],
  readPairs: PairsReader | undefined,
): Promise<PairComparer> {
  if (!readPairs || links.length === 0) return compareSentences;
  const articles = new Map(story.map((article) => [article.key, article]));
  const pairs = links.map(
    ({ here, article, there }): SentencePair => [
      page.sentences[here]?.text ?? '',
      articles.get(article)?.sentences[there]?.text ?? '',
    ],
  );
  const found = await readPairs(pairs);
  const readings = new Map<string, PairReading | undefined>(
    pairs.map(([a, b], at) => [keyOf(a, b), found[at]]),
  );
  return compareWithReadings((a, b) => readings.get(keyOf(a, b)));
}
