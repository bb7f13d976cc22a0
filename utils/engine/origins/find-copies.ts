import type { Article } from '../model.ts';

/** Runs of so many words are compared: shorter ones recur by chance, longer ones break at every edit. */
const runLength = 5;
/**
 * Share of the shorter article's runs that stand in the other too, from so many of its runs on. Outlets that write for
 * themselves share quotations and names: of 620 pairs of articles on one event at two outlets of BASIL, NewsWCL50 and
 * AllSides, none shares more than .47 of a short text and .39 of one of a hundred runs or more. Copies share all but
 * what was cut or added. A text of fewer runs (about two sentences) cannot be told to be a copy.
 */
const leastShared = [
  { runs: 100, share: 0.5 },
  { runs: 50, share: 0.6 },
  { runs: 30, share: 0.8 },
] as const;

const remembered = new WeakMap<Article, ReadonlySet<number>>();
const compared = new WeakMap<Article, WeakMap<Article, boolean>>();

/** A word as a number; two words rarely have the same, five in a row practically never. */
function wordNumber(word: string): number {
  let number = 0;
  for (let at = 0; at < word.length; at += 1) number = (Math.imul(number, 31) + word.charCodeAt(at)) | 0;
  return number;
}

/** The runs of words of an article's own text as numbers; none of paraphrases, headings and captions. */
function runsOf(article: Article): ReadonlySet<number> {
  const known = remembered.get(article);
  if (known) return known;
  const runs = new Set<number>();
  for (const { text, kind, verbatim } of article.sentences) {
    if (kind !== 'text' || !verbatim) continue;
    const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(wordNumber);
    for (let at = 0; at + runLength <= words.length; at += 1) {
      let run = 0;
      for (let next = at; next < at + runLength; next += 1)
        run = (Math.imul(run, 0x01000193) + (words[next] as number)) | 0;
      runs.add(run);
    }
  }
  remembered.set(article, runs);
  return runs;
}

/**
 * Whether two articles carry one text: at one outlet a version of each other, at two outlets syndicated. The shorter may
 * be a part of the longer. Remembered for as long as the articles live.
 */
export function areCopies(one: Article, other: Article): boolean {
  const known = compared.get(one)?.get(other);
  if (known !== undefined) return known;
  const answer = shareText(runsOf(one), runsOf(other));
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    const answers = compared.get(from) ?? new WeakMap<Article, boolean>();
    compared.set(from, answers.set(to, answer));
  }
  return answer;
}

function shareText(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  const [short, long] = one.size <= other.size ? [one, other] : [other, one];
  const least = leastShared.find(({ runs }) => short.size >= runs)?.share;
  if (least === undefined) return false;
  let shared = 0;
  for (const run of short) if (long.has(run)) shared += 1;
  return shared >= least * short.size;
}

/** Sorts articles into texts: each with those that carry the same one, through others too. One that has none stands alone. */
export function groupCopies(articles: readonly Article[]): Article[][] {
  const groups: Article[][] = [];
  for (const article of new Set(articles)) {
    const same = groups.filter((group) => group.some((member) => areCopies(member, article)));
    const rest = groups.filter((group) => !same.includes(group));
    groups.splice(0, groups.length, ...rest, [...same.flat(), article]);
  }
  return groups;
}
