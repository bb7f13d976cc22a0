import { isKin } from '../kin-words.ts';

/** Heads that name the same people in other words. */
const sameHeads: readonly ReadonlySet<string>[] = [
  ['worker', 'employe', 'staff', 'staffer'],
  ['organ', 'organiz', 'organis', 'group', 'associ'],
  ['troop', 'soldier', 'personnel', 'servicememb', 'militari'],
  ['lawmak', 'legisl'],
  ['polic', 'cop', 'offic', 'policeman'],
  ['kid', 'child', 'youth', 'minor'],
  ['spokesman', 'spokeswoman', 'spokesperson'],
  ['report', 'journalist'],
  ['gunman', 'shooter', 'attack', 'assail'],
  ['chairman', 'chairwoman', 'chair', 'head', 'leader', 'chief', 'boss'],
  ['lawyer', 'attorney', 'counsel'],
  ['aid', 'advis', 'assist'],
].map((heads) => new Set(heads));

/** Whether two head nouns (stems) name the same kind of people. */
export const isSameHead = (a: string, b: string): boolean =>
  isKin(a, b) || sameHeads.some((heads) => heads.has(a) && heads.has(b));
