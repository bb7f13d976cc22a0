import { words } from './words.ts';

/** Titles and roles that stand right before a name. */
export const titles: ReadonlySet<string> = new Set(
  words(`
mr mrs ms miss dr sir lord lady dame prof rev president vice minister secretary senator sen rep representative congressman congresswoman governor gov mayor chancellor king queen prince princess pope judge justice
attorney general gen col colonel lt lieutenant sgt sergeant maj major capt captain cmdr commander adm admiral chief director chairman chairwoman chair speaker leader spokesman spokeswoman spokesperson deputy assistant
prime premier former ex-president acting officer sheriff detective agent special counsel professor economist analyst lawyer attorney actor actress singer author ceo founder billionaire first lady defense defence state treasury
foreign interior press white house majority minority republican democratic democrat
`),
);

/** Honorifics: they say nothing about the role. */
export const honorifics: ReadonlySet<string> = new Set(words('mr mrs ms miss dr sir'));
