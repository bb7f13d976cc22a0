/** Words that English uses all the time and its neighbours do not. */
const englishWords: ReadonlySet<string> = new Set(
  'the of and to was were is are that this with for from by as at has have had he she it they his her their not which who said will would been its an on in'.split(
    ' ',
  ),
);

/** Share of such words below which a text is not English: English news has .30 to .45, other languages below .10. */
const englishShare = 0.16;
/** Texts with fewer words say too little: there the page's own language tag decides. */
const wordsToJudge = 25;

/** Whether a text is English, by its words; `language` is the page's own tag ('' where unknown). */
export function isEnglish(text: string, language: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < wordsToJudge) return language === '' || /^en\b/iu.test(language);
  const sample = words.slice(0, 2000);
  let count = 0;
  for (const word of sample) if (englishWords.has(word)) count += 1;
  return count / sample.length >= englishShare;
}
