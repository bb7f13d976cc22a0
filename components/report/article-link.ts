/** Sentences of more words are named by their first and last words: they survive small changes in between. */
const mostWholeWords = 12;
const edgeWords = 5;

/** `encodeURIComponent`, and the signs that mean something inside a text directive. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(
    /[-!'()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** Whether an address may be linked at all: packs come from elsewhere, so nothing but http and https. */
export const isWebAddress = (address: string): boolean => /^https?:\/\//iu.test(address);

/**
 * Where a report can be read: its article, for an outlet's own words with a text fragment
 * (https://wicg.github.io/scroll-to-text-fragment/) to the sentence. A paraphrase is not on the page, so it
 * never gets a fragment. `null` when there is no web address.
 */
export function articleLink(report: {
  readonly url: string;
  readonly text: string;
  readonly verbatim: boolean;
}): string | null {
  if (!isWebAddress(report.url)) return null;
  const words = report.text.split(/\s+/u).filter(Boolean);
  if (!report.verbatim || words.length === 0) return report.url;
  const directive =
    words.length <= mostWholeWords
      ? encode(words.join(' '))
      : `${encode(words.slice(0, edgeWords).join(' '))},${encode(words.slice(-edgeWords).join(' '))}`;
  return `${report.url}${report.url.includes('#') ? '' : '#'}:~:text=${directive}`;
}
