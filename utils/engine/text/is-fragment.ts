/** Addresses of pages, mail and posts; handles. */
const addresses = /(?:https?:\/\/|www\.|\b[\w-]+\.(?:com|org|net|co\.uk)\/)\S+|\S+@\S+\.\S+|(?<!\S)@\w+/gi;
/** Every address has one of these: most sentences have none, and the pattern above is slow to say so. */
const hintsAtAddress = /[@/]|www\./i;
const wordSign = /[\p{L}\p{N}’'.&-]/u;
/** Small words that stand inside names and headings too. */
const joining = /^(?:a|an|and|as|at|by|de|for|from|in|into|of|on|or|per|the|to|und|van|vs?|von|with|y|&)$/i;
const endsSentence = /[.!?…:;,–—。！？-]["”’')\]]*\s*$/u;
/** A line of at most so many words without an end is looked at as a name or a heading. */
const longestLine = 5;
/** So many words lead in what comes next; longer ones say who wrote it, and when. */
const longestLead = 9;
/** "This post will discuss the following:", "Here is what we know:". */
const leadsIn =
  /\b(?:following|here|below|this|these|example|examples|such as|as follows)\b[^.!?:]{0,40}:\s*$/i;
const endsInColon = /:\s*$/u;

/**
 * Whether a stretch of text is no sentence: an address, a line of names ("Sir David Amess", "TOYOTA RAV4 PRIME"), a
 * line in capitals, or one that only leads in what comes next. A headline of a usual length is not told here: the page
 * marks it.
 */
export function isFragment(text: string): boolean {
  const hasAddress = hintsAtAddress.test(text);
  const ends = endsSentence.test(text);
  if (ends && !hasAddress && !endsInColon.test(text)) return !wordSign.test(text);
  const words = (hasAddress ? text.replace(addresses, ' ') : text).match(/[\p{L}\p{N}’'.&-]+/gu) ?? [];
  if (words.length === 0) return true;
  if (words.length <= longestLead && leadsIn.test(text)) return true;
  if (ends) return false;
  if (!/\p{Ll}/u.test(text)) return /\p{Lu}/u.test(text) && words.length <= longestLine;
  return words.length <= longestLine && words.every((word) => joining.test(word) || !/^\p{Ll}/u.test(word));
}
