import type { PageView } from '../../utils/app/view.ts';

/** Longest part of a sentence that a line of the terminal has room for. */
const longestText = 74;

const shorten = (text: string): string =>
  text.length <= longestText ? text : `${text.slice(0, longestText - 1)}…`;

/** What was annotated on a page, a line a marked sentence. */
export function printView(view: PageView): void {
  const confident = view.marks.filter(({ tier }) => tier === 'confident');
  console.log(`\n${view.outletName}: ${view.title}`);
  console.log(`  ${confident.length} of ${view.sentences} sentences are told elsewhere (${view.status})`);
  for (const { relation, text, outlets, origins } of confident) {
    const names = origins.map(({ origin }) => origin).filter((origin) => origin !== 'unknown');
    const from = names.length > 0 ? `; origin ${names.join(', ')}` : '';
    console.log(`  ${relation.padEnd(9)} ${shorten(text)}`);
    console.log(`            ${outlets} other outlet${outlets === 1 ? '' : 's'}${from}`);
  }
}
