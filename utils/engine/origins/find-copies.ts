import type { Article } from '../model.ts';

/** Runs of so many words are compared: shorter ones recur by chance, longer ones break at every edit. */
const runLength = 5;
/** An article with fewer runs (about three sentences) is no text that could be told to be a copy. */
const leastRuns = 50;
/**
 * Share of the shorter article's runs that stand in the other too. Outlets that write for themselves share quotations and
 * names, of whole articles on one event rarely a fifth; copies share nearly all but their first and last lines.
 */
const leastShared = 0.6;

const remembered = new WeakMap<Article, ReadonlySet<string>>();

/** The runs of words of an article's own text; none of paraphrases, headings and captions. */
function runsOf(article: Article): ReadonlySet<string> {
  const known = remembered.get(article);
  if (known) return known;
  const runs = new Set<string>();
  for (const { text, kind, verbatim } of article.sentences) {
    if (kind !== 'text' || !verbatim) continue;
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    for (let at = 0; at + runLength <= words.length; at += 1)
      runs.add(words.slice(at, at + runLength).join(' '));
  }
  remembered.set(article, runs);
  return runs;
}

/**
 * Whether two articles carry one text: at one outlet a version of each other, at two outlets syndicated. The shorter may
 * be a part of the longer.
 */
export function areCopies(one: Article, other: Article): boolean {
  const [short, long] = [runsOf(one), runsOf(other)].sort((x, y) => x.size - y.size) as [
    ReadonlySet<string>,
    ReadonlySet<string>,
  ];
  if (short.size < leastRuns) return false;
  let shared = 0;
  for (const run of short) if (long.has(run)) shared += 1;
  return shared >= leastShared * short.size;
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
