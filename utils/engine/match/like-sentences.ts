import type { PreparedStory } from './prepare-story.ts';
import type { StorySentence } from './story-sentence.ts';
import { kinds } from './word-kinds.ts';

/**
 * Finds a sentence's partners through lists of the sentences that mean each word, so that two that share none cost
 * nothing. The function gives those of the marked articles whose cosine is above `least`, in the story's order.
 */
export function createLikeFinder({
  sentences,
  weights,
}: PreparedStory): (here: StorySentence, articles: Uint8Array, least: number) => StorySentence[] {
  const { start, holders } = listHolders(sentences, weights.length);
  const articleOf = Int32Array.from(sentences, ({ article }) => article);
  const squares = new Float64Array(sentences.length);
  const met = new Int32Array(sentences.length);
  return (here, articles, least) => {
    const { ids, kinds: kindsOf } = here.words;
    let count = 0;
    for (let at = 0; at < ids.length; at += 1) {
      if (!((kindsOf[at] as number) & kinds.meant)) continue;
      const id = ids[at] as number;
      const weight = weights[id] as number;
      const end = start[id + 1] as number;
      for (let i = start[id] as number; i < end; i += 1) {
        const there = holders[i] as number;
        if (articles[articleOf[there] as number] === 0) continue;
        if (squares[there] === 0) met[count++] = there;
        squares[there] = (squares[there] as number) + weight * weight;
      }
    }
    const like: StorySentence[] = [];
    for (const number of met.subarray(0, count).sort()) {
      const there = sentences[number] as StorySentence;
      if ((squares[number] as number) > least * here.sizes.meantNorm * there.sizes.meantNorm)
        like.push(there);
      squares[number] = 0;
    }
    return like;
  };
}

/** The sentences that mean each word: those of a word from `start` on, until the next word's. */
function listHolders(
  sentences: readonly StorySentence[],
  words: number,
): { readonly start: Int32Array; readonly holders: Int32Array } {
  const start = new Int32Array(words + 1);
  const eachMeant = (visit: (id: number, sentence: number) => void): void => {
    for (const { number, words: own } of sentences)
      for (let at = 0; at < own.ids.length; at += 1)
        if ((own.kinds[at] as number) & kinds.meant) visit(own.ids[at] as number, number);
  };
  eachMeant((id) => {
    start[id] = (start[id] as number) + 1;
  });
  let total = 0;
  for (let id = 0; id <= words; id += 1) {
    total += start[id] as number;
    start[id] = total;
  }
  const holders = new Int32Array(total);
  // Filled from behind, which leaves at `start` where each word begins.
  eachMeant((id, sentence) => {
    start[id] = (start[id] as number) - 1;
    holders[start[id] as number] = sentence;
  });
  return { start, holders };
}
