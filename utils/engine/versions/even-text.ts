/** A text without what typography alone decides, and where each of its characters came from. */
export interface EvenText {
  readonly text: string;
  /** Offset in the original of each character, and of the end. */
  readonly from: readonly number[];
}

const singleQuotes = /[‘’‚‛ʼ`´′]/gu;
const doubleQuotes = /[“”„‟«»″]/gu;
const dashes = /[‐‑‒–—―−]/gu;
/** Soft hyphens, joiners and marks of direction: nobody reads them. */
const unseen = /[\u00ad\u200b-\u200f\u2060\u202a-\u202e\ufeff]/gu;

/** A letter with its accents, so that both ways of storing it come out alike. */
const cluster = /\P{M}\p{M}*/gu;

/** Straight quotes, plain hyphens, plain spaces, letters in their composed form. */
export function evenText(original: string): EvenText {
  let text = '';
  const from: number[] = [];
  for (const match of original.matchAll(cluster)) {
    const even = match[0]
      .normalize('NFKC')
      .replace(unseen, '')
      .replace(singleQuotes, "'")
      .replace(doubleQuotes, '"')
      .replace(dashes, '-')
      .replace(/\s/gu, ' ');
    text += even;
    for (let at = 0; at < even.length; at += 1) from.push(match.index);
  }
  from.push(original.length);
  return { text, from };
}
