const irregular: ReadonlyMap<string, string> = new Map([
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['people', 'people'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['thieves', 'thief'],
  ['staff', 'staff'],
]);

/** Singular of a lower-case noun, roughly: enough to look it up in a word list. */
export function singular(noun: string): string {
  const known = irregular.get(noun);
  if (known) return known;
  const compound = /^(.*-|.*)(men|women)$/u.exec(noun);
  if (compound) return `${compound[1]}${compound[2] === 'men' ? 'man' : 'woman'}`;
  if (/[^aeiou]ies$/u.test(noun)) return `${noun.slice(0, -3)}y`;
  if (/(?:sses|ches|shes|xes|zes)$/u.test(noun)) return noun.slice(0, -2);
  return /[^su]s$/u.test(noun) ? noun.slice(0, -1) : noun;
}
