import { words } from '../facts/lexicon/words.ts';
import type { Facts, Quantity } from '../facts/model.ts';
import type { FactPair } from './candidate.ts';

/** What a count of people is a toll of, by the word that says so. */
const table: readonly (readonly [toll: string, names: string])[] = [
  ['dead', 'kill kills killed killing dead death deaths die dies died dying fatality fatalities slain'],
  ['hurt', 'injure injures injured injuring injury injuries wound wounds wounded wounding hurt'],
  ['ill', 'infect infects infected infection infections case cases'],
  ['missing', 'missing'],
];
const tolls: ReadonlyMap<string, string> = new Map(
  table.flatMap(([toll, names]) => words(names).map((word): [string, string] => [word, toll])),
);
const tollReach = 9;

/** The toll that a count is: that of the nearest word of its clause. */
function tollOf(own: Facts, figure: Quantity): string | undefined {
  if (figure.kind !== 'count' && figure.kind !== 'vague') return undefined;
  let found: string | undefined;
  let nearest = tollReach + 1;
  const end = Math.min(own.tokens.length, figure.to + tollReach);
  for (let at = Math.max(0, figure.from - tollReach); at < end; at += 1) {
    const toll = tolls.get(own.tokens[at]?.lower ?? '');
    const far = at < figure.from ? figure.from - at : at - figure.to + 1;
    if (toll === undefined || far >= nearest) continue;
    found = toll;
    nearest = far;
  }
  return found;
}

/** Whether two counts are of one toll. */
export function areOneToll(a: Quantity, b: Quantity, { here, there }: FactPair): boolean {
  const toll = tollOf(here, a);
  return toll !== undefined && toll === tollOf(there, b);
}
