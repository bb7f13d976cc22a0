import type { Article } from '../model.ts';
import { isCheckable } from '../text/is-checkable.ts';
import { stemOf } from '../text/stem-terms.ts';
import { stopWords } from '../text/stop-words.ts';
import { wordsOf } from '../text/words-of.ts';

/** A sentence of a story, taken apart once so that its many pairs are cheap. */
export interface StorySentence {
  /** Position of its article: 0 is the page. */
  readonly article: number;
  readonly index: number;
  /** Stems of its content words. */
  readonly stems: ReadonlySet<string>;
  /** Neighbouring content stems, joined. */
  readonly bigrams: ReadonlySet<string>;
  /** Figures as they compare ("10000", "25"). */
  readonly figures: ReadonlySet<string>;
  /** Stems of capitalised words that do not open the sentence. */
  readonly names: ReadonlySet<string>;
  /** Stems inside quotation marks. */
  readonly quoted: ReadonlySet<string>;
  /** Stems of each clause. */
  readonly clauses: readonly ReadonlySet<string>[];
  /** Place in its article, 0 to 1. */
  readonly position: number;
}

const quotation = /[“"]([^“”"]+)[”"]?|(?<![\p{L}\p{N}])‘([^‘’]{8,})’/gu;
const clauseBreak =
  /[,;:–—()]|\s-\s|\b(?:and|but|who|which|that|after|before|while|as|because|if|when|although)\b/giu;
/** Clauses with fewer content words go with the next one. */
const leastClause = 3;

/** Takes the checkable sentences of an article apart. */
export function storySentences(article: Article, number: number): StorySentence[] {
  const last = Math.max(1, article.sentences.length - 1);
  const prepared: StorySentence[] = [];
  article.sentences.forEach((sentence, index) => {
    if (isCheckable(sentence)) prepared.push(prepare(sentence.text, number, index, index / last));
  });
  return prepared;
}

function prepare(text: string, article: number, index: number, position: number): StorySentence {
  const words = wordsOf(text);
  const content = words.filter(({ form }) => !stopWords.has(form));
  const stems = content.map(({ form }) => stemOf(form));
  const bigrams = new Set<string>();
  for (let i = 1; i < stems.length; i += 1) bigrams.add(`${stems[i - 1]} ${stems[i]}`);
  const names = content.filter(({ text: word, start }) => start > 2 && /^\p{Lu}/u.test(word));
  const quoted = [...text.matchAll(quotation)].flatMap((match) => stemsOf(match[1] ?? match[2] ?? ''));
  return {
    article,
    index,
    position,
    stems: new Set(stems),
    bigrams,
    figures: new Set(content.filter(({ form }) => /^\p{N}/u.test(form)).map(({ form }) => form)),
    names: new Set(names.map(({ form }) => stemOf(form))),
    quoted: new Set(quoted),
    clauses: clausesOf(text),
  };
}

const stemsOf = (text: string): string[] =>
  wordsOf(text)
    .filter(({ form }) => !stopWords.has(form))
    .map(({ form }) => stemOf(form));

function clausesOf(text: string): Set<string>[] {
  const clauses: Set<string>[] = [];
  let open: string[] = [];
  for (const part of text.split(clauseBreak)) {
    open.push(...stemsOf(part));
    if (open.length < leastClause) continue;
    clauses.push(new Set(open));
    open = [];
  }
  for (const stem of open) clauses.at(-1)?.add(stem);
  return clauses;
}
