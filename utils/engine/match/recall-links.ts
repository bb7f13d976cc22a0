import { createMemory, type Memory } from '../compare/memory.ts';
import type { Article } from '../model.ts';
import type { Link } from './link-story.ts';
import type { Scorer } from './scorer.ts';

/** Pages that are remembered with their links; twice as many at most. */
const mostPages = 8;
const byScorer = new WeakMap<Scorer, Memory<readonly Link[]>>();

/** All of an article that linking looks at. */
const textOf = ({ key, outlet, published, sentences }: Article): string =>
  [
    key,
    outlet,
    published,
    ...sentences.map(({ kind, block, verbatim, text }) => `${kind} ${block} ${verbatim} ${text}`),
  ].join('\n');

/** A page is linked with the same story again when it is loaded anew, when it comes to the front and when it is saved. */
export function recallLinks(
  articles: readonly Article[],
  scorer: Scorer,
  floor: number,
  link: () => readonly Link[],
): Link[] {
  let memory = byScorer.get(scorer);
  if (!memory) {
    memory = createMemory(mostPages);
    byScorer.set(scorer, memory);
  }
  return [...memory.recall([floor, ...articles.map(textOf)].join('\n\n'), link)];
}
