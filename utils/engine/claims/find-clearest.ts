import { extractFacts } from '../facts/extract-facts.ts';
import { stemTerms } from '../text/stem-terms.ts';

/** News sentences have a median of 23 words; a longer one tells more than one fact. */
const plainWords = 25;
/** Taken off for each word beyond them: at 45 words as much as sharing no word with the other reports. */
const perWord = 0.02;
/** Taken off where the words do not stand alone: who "he" is, or who speaks, stands in another sentence. */
const danglingPenalty = 0.25;
const speakerlessPenalty = 0.25;

const dangling =
  /^["“”‘’']?(?:he|she|it|they|we|i|you|his|her|its|their|our|my|this|that|these|those|but|and|so|or|also|meanwhile|however|still|yet)\b/iu;

/**
 * Which of a claim's reports says it most clearly: what the others say too (mean overlap of its words with each of
 * theirs), in few words, understood without the sentence before. The first of equals; a weighing of its own, as no
 * reader's choice of statements is at hand to train it.
 */
export function findClearest(reports: readonly string[]): number {
  const terms = reports.map((text) => new Set(stemTerms(text)));
  let clearest = 0;
  let most = Number.NEGATIVE_INFINITY;
  reports.forEach((report, at) => {
    const others = terms.filter((_, other) => other !== at);
    const own = terms[at] as ReadonlySet<string>;
    const shared = others.reduce((sum, other) => sum + diceOf(own, other), 0) / Math.max(1, others.length);
    const score = shared - penaltyOf(report);
    if (score <= most) return;
    most = score;
    clearest = at;
  });
  return clearest;
}

function penaltyOf(text: string): number {
  const words = text.split(/\s+/u).length;
  const { quotes, attributions } = extractFacts(text);
  return (
    perWord * Math.max(0, words - plainWords) +
    (dangling.test(text) ? danglingPenalty : 0) +
    (quotes.length > 0 && attributions.length === 0 ? speakerlessPenalty : 0)
  );
}

function diceOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const term of one) if (other.has(term)) shared += 1;
  return (2 * shared) / Math.max(1, one.size + other.size);
}
