/** Words longer than this, in code points, are unknown as a whole. */
const longestWord = 100;
const begin = '[CLS]';
const end = '[SEP]';
const unknown = '[UNK]';

/** Splits texts into the word pieces that the model knows. */
export interface WordPieces {
  /** Ids of a text's pieces, at most `limit`, without the marks at begin and end. */
  split(text: string, limit?: number): Int32Array;
  /** Ids of the marks that stand around every sentence. */
  readonly begin: number;
  readonly end: number;
}

/**
 * WordPiece as BERT's uncased models use it (Devlin et al. 2019): clean, part CJK signs, take accents off, lower the
 * case, part punctuation, then the longest known pieces from the left. Gives the ids that Hugging Face's tokenizers
 * gives, but takes names of marks such as "[SEP]" in a text for plain text.
 * @param vocabulary a piece a line, in the order of their ids
 */
export function readWordPieces(vocabulary: string): WordPieces {
  const ids = new Map(
    vocabulary
      .split('\n')
      .map((line) => line.replace(/\r$/u, ''))
      .map((piece, id) => [piece, id] as const),
  );
  const idOf = (mark: string): number => {
    const id = ids.get(mark);
    if (id === undefined) throw new Error(`The encoder's vocabulary lacks ${mark}.`);
    return id;
  };
  const unknownId = idOf(unknown);
  return {
    begin: idOf(begin),
    end: idOf(end),
    split(text, limit = Number.POSITIVE_INFINITY) {
      const found: number[] = [];
      for (const word of wordsOf(text)) {
        if (found.length >= limit) break;
        found.push(...piecesOf(word, ids, unknownId));
      }
      return Int32Array.from(found.slice(0, limit));
    },
  };
}

/** Controls, formats, private signs and halves of signs go, as does the sign that stands for a broken one. */
const dropped = /[\0\uFFFD]|(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;
const space = /\s/gu;
const ideograph =
  /[\u4E00-\u9FFF\u3400-\u4DBF\u{20000}-\u{2A6DF}\u{2A700}-\u{2B73F}\u{2B740}-\u{2B81F}\u{2B920}-\u{2CEAF}\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/gu;
const punctuation = /[!-/:-@[-`{-~\p{P}]/gu;

function wordsOf(text: string): string[] {
  const plain = text
    .replace(dropped, '')
    .replace(space, ' ')
    .replace(ideograph, ' $& ')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');
  return lowerCase(plain).replace(punctuation, ' $& ').split(' ').filter(Boolean);
}

/** Each code point by itself: as a whole, "ΟΔΟΣ" would end in another sigma. */
const lowerCase = (text: string): string =>
  text.replace(/\P{ASCII}|[A-Z]/gu, (letter) => letter.toLowerCase());

function piecesOf(word: string, ids: ReadonlyMap<string, number>, unknownId: number): number[] {
  const letters = [...word];
  if (letters.length > longestWord) return [unknownId];
  const pieces: number[] = [];
  let from = 0;
  while (from < letters.length) {
    let to = letters.length;
    let id: number | undefined;
    for (; to > from && id === undefined; to -= 1)
      id = ids.get((from > 0 ? '##' : '') + letters.slice(from, to).join(''));
    if (id === undefined) return [unknownId];
    pieces.push(id);
    from = to + 1;
  }
  return pieces;
}
