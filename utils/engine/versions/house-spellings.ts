/** Words that outlets and sub-editors write in several ways, and the one that stands for them. */
const spellings = `
mister=mr missus=mrs doctor=dr professor=prof senator=sen representative=rep governor=gov general=gen
lieutenant=lt colonel=col sergeant=sgt captain=capt saint=st versus=vs
january=jan february=feb march=mar april=apr june=jun july=jul august=aug september=sep sept=sep october=oct
november=nov december=dec
monday=mon tuesday=tue tues=tue wednesday=wed thursday=thu thurs=thu friday=fri saturday=sat sunday=sun
pct=percent %=percent &=and adviser=advisor advisers=advisors
says=said say=said stated=said
around=about approximately=about roughly=about
till=until amidst=amid amongst=among whilst=while towards=toward
defence=defense offence=offense licence=license practise=practice grey=gray tonne=ton tonnes=tons
programme=program programmes=programs cheque=check cheques=checks tyre=tire kerb=curb sceptical=skeptical
travelled=traveled travelling=traveling cancelled=canceled cancelling=canceling labelled=labeled
modelling=modeling fuelled=fueled signalled=signaled jewellery=jewelry ageing=aging judgement=judgment
okay=ok protestor=protester protestors=protesters
`;

const known: ReadonlyMap<string, string> = new Map(
  spellings
    .trim()
    .split(/\s+/u)
    .map((pair) => pair.split('=') as [string, string]),
);

/** British endings and the American ones; words as short as "four" and "wise" are themselves. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/^(.{3,})is(e|ed|es|ing|er|ers|ation|ations)$/u, '$1iz$2'],
  [/^(.{2,})ys(e|ed|es|ing)$/u, '$1yz$2'],
  [/^(.{3,})our(s|ed|ing|able|ite|ites)?$/u, '$1or$2'],
  [/^(.{3,})tre(s|d)?$/u, '$1ter$2'],
];

/** One spelling for words that only house style tells apart; anything else as it is. In lower case. */
export function houseSpelling(word: string): string {
  const listed = known.get(word);
  if (listed !== undefined) return listed;
  const ending = endings.find(([pattern]) => pattern.test(word));
  return ending ? word.replace(ending[0], ending[1]) : word;
}

/** Phrases of several words, and the words that stand for them. */
export const housePhrases: readonly (readonly [phrase: readonly string[], as: string])[] = [
  [['per', 'cent'], 'percent'],
  [['united', 'states', 'of', 'america'], 'us.'],
  [['united', 'states'], 'us.'],
  [['united', 'kingdom'], 'uk'],
  [['united', 'nations'], 'un'],
  [['european', 'union'], 'eu'],
  [['more', 'than'], 'over'],
  [['told', 'reporters'], 'said'],
  [['told', 'journalists'], 'said'],
];

/** Short forms of verbs; `'s` may also be a possessive and stays. */
export const shortForms: ReadonlyMap<string, string> = new Map([
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
]);
