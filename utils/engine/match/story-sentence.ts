import type { ArticleRelations } from './article-relations.ts';
import type { ReadSentence } from './article-words.ts';
import type { SoftMatches } from './soft-match.ts';
import { kinds } from './word-kinds.ts';

/** A sentence of a story, ready so that its many pairs are cheap. */
export interface StorySentence extends ReadSentence {
  /** Position of its article in the story: 0 is the page. */
  readonly article: number;
  /** Its place among the story's sentences. */
  readonly number: number;
  /** Its place among the article's checkable sentences. */
  readonly order: number;
  /** What its article and the story's others are to each other. */
  readonly relations: ArticleRelations;
  readonly sizes: SentenceSizes;
  /** Its roots that begin like other roots of the story. */
  readonly soft: SoftMatches;
}

/** How much a sentence's sets of words weigh within its story. */
export interface SentenceSizes {
  readonly stems: number;
  readonly stemsNorm: number;
  readonly roots: number;
  readonly rootsNorm: number;
  readonly meant: number;
  readonly meantNorm: number;
  readonly general: number;
  readonly generalNorm: number;
  readonly names: number;
  readonly people: number;
  readonly quoted: number;
  /** Roots that are no names. */
  readonly plain: number;
  /** Weight of each clause. */
  readonly clauses: Float64Array;
}

/** Weighs a sentence's words, by the story's weights and those of news at large. */
export function sizesOf(
  { words }: ReadSentence,
  weights: Float64Array,
  general: Float64Array,
): SentenceSizes {
  const { ids, kinds: kindsOf, clauses: clausesOf } = words;
  const sizes = {
    stems: 0,
    stemsNorm: 0,
    roots: 0,
    rootsNorm: 0,
    meant: 0,
    meantNorm: 0,
    general: 0,
    generalNorm: 0,
    names: 0,
    people: 0,
    quoted: 0,
    plain: 0,
    clauses: new Float64Array(words.clauseCount),
  };
  for (let at = 0; at < ids.length; at += 1) {
    const id = ids[at] as number;
    const kind = kindsOf[at] as number;
    const weight = weights[id] as number;
    if (kind & kinds.stem) {
      sizes.stems += weight;
      sizes.stemsNorm += weight * weight;
    }
    if (kind & kinds.meant) {
      sizes.meant += weight;
      sizes.meantNorm += weight * weight;
    }
    if (kind & kinds.person) sizes.people += weight;
    if (!(kind & kinds.root)) continue;
    const common = general[id] as number;
    sizes.roots += weight;
    sizes.rootsNorm += weight * weight;
    sizes.general += common;
    sizes.generalNorm += common * common;
    if (kind & kinds.name) sizes.names += weight;
    if (kind & kinds.quoted) sizes.quoted += weight;
    if (kind & kinds.plain) sizes.plain += weight;
    for (let bits = clausesOf[at] as number; bits; bits &= bits - 1) {
      const clause = 31 - Math.clz32(bits & -bits);
      sizes.clauses[clause] = (sizes.clauses[clause] as number) + weight;
    }
  }
  for (const norm of ['stemsNorm', 'rootsNorm', 'meantNorm', 'generalNorm'] as const)
    sizes[norm] = Math.sqrt(sizes[norm]);
  return sizes;
}
